-- Rows may come before anybody says whose they are: the council's own area is then not known.

alter table council alter column authority drop not null;
