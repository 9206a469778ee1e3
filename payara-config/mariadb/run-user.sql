-- The database of the run profile starts without access control; from here on it has some.
flush privileges;
create user if not exists 'tasrih'@'127.0.0.1' identified by 'tasrih';
grant all privileges on tasrih.* to 'tasrih'@'127.0.0.1';
