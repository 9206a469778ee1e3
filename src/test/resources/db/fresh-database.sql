-- Every build's tests begin with an empty database and with access control switched on.
drop database if exists tasrih;
create database tasrih;
flush privileges;
create user if not exists 'tasrih'@'127.0.0.1' identified by 'tasrih';
grant all privileges on *.* to 'tasrih'@'127.0.0.1' with grant option;
