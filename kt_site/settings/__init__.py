"""dev: try it · test: the test suite · production: the PaaS. Each starts from base."""
