-- The items of a loop are found among the task runs of their execution, which the primary key holds
-- together; most runs have no parent and need no second place in an index.
drop index task_execution_parent;
