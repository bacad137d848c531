"""Read by gunicorn here. PORT and WEB_CONCURRENCY it takes from the environment itself; started by
`python -m kt_site.serve`, which judges them first."""

import gc

preload_app = True  # a wrong setting stops the start with its sentence, instead of looping
worker_class = "kt_site.patient_worker.PatientWorker"  # a slow phone holds up nobody
keepalive = 95  # seconds; routers keep theirs for 60 to 90, and would ask into a closing one
threads = 4  # each keeps a database connection: WEB_CONCURRENCY times four
max_requests = 20_000  # a kept page is one, too, and a new process has none of them yet
max_requests_jitter = 2000
control_socket_disable = True  # nothing is written outside this folder
limit_request_line = 8190  # bytes, the most that can be set; 0 would be no limit. Longer gets 414


def when_ready(server):
    """Before the processes begin: collecting would write into every object that they share."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000)  # objects; a page makes thousands, and was searched for rubbish midway
