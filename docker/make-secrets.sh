#!/bin/sh
# Makes docker/secrets for compose.yaml, once: sh docker/make-secrets.sh
set -eu
cd "$(dirname "$0")"
if [ -e secrets ]; then
  echo 'docker/secrets is there already; nothing was changed.' >&2
  exit 1
fi

password() {
  od -An -N24 -tx1 /dev/urandom | tr -d ' \n'
}

# Only the one who made the folder gets into it; in a container, where there is no such folder, its files are read by the user of the service.
umask 022
mkdir -m 0700 secrets
owner=$(password)
app=$(password)
printf %s "$(password)" > secrets/superuser_password
printf %s "$owner" > secrets/owner_password
printf %s "$app" > secrets/app_password
printf %s "postgres://hv_owner:$owner@database:5432/helevejen" > secrets/migrate_url
printf %s "postgres://hv_app:$app@database:5432/helevejen" > secrets/database_url
chmod 0444 secrets/*
echo 'The passwords are in docker/secrets: keep a copy where you keep such things.'
