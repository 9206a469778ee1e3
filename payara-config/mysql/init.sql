create database if not exists tasrih;
create user if not exists 'tasrih'@'%' identified by 'tasrih';
grant all privileges on *.* to 'tasrih'@'%' with grant option;
