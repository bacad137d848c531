#!/bin/sh
# The demo as production serves it, to be measured: gunicorn behind nginx with TLS and HTTP/2, which
# also serves the uploads. It stops with Ctrl-C and keeps what it made in .cache/bench/.
#   DATABASE_URL=postgres://… REDIS_URL=redis://… bench/serve.sh
# Needs nginx and openssl, and a PostgreSQL database and a Redis of its own.
set -eu
cd "$(dirname "$0")/.."
: "${DATABASE_URL:?Give the address of an empty PostgreSQL database.}" "${REDIS_URL:?Give the address of a Redis.}"
port=${PORT:-8443}
made=$PWD/.cache/bench
python=$PWD/.venv/bin/python
mkdir -p "$made/media"

export DATABASE_URL REDIS_URL DJANGO_SETTINGS_MODULE=kt_site.settings.production
export EMAIL_URL=smtp://localhost:25 MEDIA_ROOT="$made/media" PAYMENT_TEST_PROVIDER_ALLOWED=true
export IS_DEMO=true PAYMENT_PROVIDER=test
export ALLOWED_HOSTS=127.0.0.1 SITE_URL="https://127.0.0.1:$port"
SECRET_KEY=$("$python" -c "import secrets; print(secrets.token_urlsafe(64))")
ENCRYPTION_KEYS=$SECRET_KEY
export SECRET_KEY ENCRYPTION_KEYS

"$python" manage.py collectstatic --noinput --verbosity 0
"$python" manage.py migrate --noinput --verbosity 0
"$python" manage.py load_demo
"$python" manage.py db_worker --batch --max-tasks 10000 # pictures and the search index

openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj /CN=127.0.0.1 \
	-addext subjectAltName=IP:127.0.0.1 -keyout "$made/key.pem" -out "$made/cert.pem" 2>/dev/null
cat >"$made/nginx.conf" <<CONF
daemon off;
pid $made/nginx.pid;
error_log stderr;
$([ "$(id -u)" != 0 ] || echo "user root;")
events {}
http {
	include /etc/nginx/mime.types;
	access_log off;
	upstream app { server 127.0.0.1:$((port + 1)); keepalive 8; }
	server {
		listen 127.0.0.1:$port ssl http2;
		ssl_certificate $made/cert.pem;
		ssl_certificate_key $made/key.pem;
		location /media/ {
			alias $made/media/;
			add_header Cache-Control "public, max-age=604800";
		}
		location / {
			proxy_pass http://app;
			proxy_http_version 1.1;
			proxy_set_header Connection "";
			proxy_set_header Host \$http_host;
			proxy_set_header X-Forwarded-For \$remote_addr;
			proxy_set_header X-Forwarded-Proto https;
		}
	}
}
CONF
.venv/bin/gunicorn kt_site.wsgi --bind "127.0.0.1:$((port + 1))" --workers "${WEB_CONCURRENCY:-2}" &
trap 'kill $!' EXIT
echo "Serving $SITE_URL"
nginx -c "$made/nginx.conf"
