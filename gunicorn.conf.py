"""Read by gunicorn here. PORT and WEB_CONCURRENCY it takes from the environment itself."""

preload_app = True  # a wrong setting stops the start with its sentence, instead of looping
max_requests = 2000
max_requests_jitter = 200
control_socket_disable = True  # nothing is written outside this folder
