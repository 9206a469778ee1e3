create database if not exists tasrih;
flush privileges;
create user if not exists 'tasrih'@'127.0.0.1' identified by 'tasrih';
grant all privileges on *.* to 'tasrih'@'127.0.0.1' with grant option;
