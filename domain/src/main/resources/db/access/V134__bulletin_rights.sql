-- Who writes 通报.
insert into access_role_right (role_code, may) values ('supervision', 'bulletin.write'), ('government-office', 'bulletin.write');
