-- Run once, by psql, when the database is made: one role owns the tables, another is what the product runs as. Neither may do anything else.
\set owner_password `cat /run/secrets/owner_password`
\set app_password `cat /run/secrets/app_password`
CREATE ROLE hv_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE hv_app LOGIN PASSWORD :'app_password';
ALTER DATABASE :"DBNAME" OWNER TO hv_owner;
REVOKE ALL ON DATABASE :"DBNAME" FROM PUBLIC;
GRANT CONNECT ON DATABASE :"DBNAME" TO hv_app;
