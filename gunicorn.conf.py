"""Read by gunicorn here. PORT and WEB_CONCURRENCY it takes from the environment itself; started by
`python -m kt_site.serve`, which judges them first."""

import gc

preload_app = True  # a wrong setting stops the start with its sentence, instead of looping
worker_class = "kt_site.patient_worker.PatientWorker"  # a slow phone holds up nobody
keepalive = (
    95  # seconds: longer than routers keep theirs (60 to 90), who would ask into a closing one
)
threads = 4  # each keeps a database connection: WEB_CONCURRENCY times four
max_requests = 2000
max_requests_jitter = 200
control_socket_disable = True  # nothing is written outside this folder
limit_request_line = 8190  # bytes, the most that can be set; 0 would be no limit. Longer gets 414


def when_ready(server):
    """Before the processes begin: collecting would write into every object that they share."""
    gc.collect()
    gc.freeze()
