pragma cache_size = 2;
begin;
create table filler as
  with recursive n (i) as (select 1 union all select i + 1 from n where i < 500) select i, randomblob(3000) from n;
.shell kill -9 $PPID
