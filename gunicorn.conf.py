"""Read by gunicorn here. PORT and WEB_CONCURRENCY it takes from the environment itself."""

preload_app = True  # a wrong setting stops the start with its sentence, instead of looping
worker_class = "gthread"  # keeps connections open for a proxy, and a slow phone holds up nobody
threads = 4  # each keeps a database connection: WEB_CONCURRENCY times four
max_requests = 2000
max_requests_jitter = 200
control_socket_disable = True  # nothing is written outside this folder
limit_request_line = (
    0  # up to gunicorn's 1 MB: a long address gets a page of ours, not its bare 414
)
