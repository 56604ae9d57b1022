-- The first schema with data, as H2 wrote it with SCRIPT.
-- H2 2.4.240; 
;              
CREATE USER IF NOT EXISTS "SA" PASSWORD '' ADMIN;              
CREATE SEQUENCE "public"."execution_signal_number" START WITH 1 RESTART WITH 3;
CREATE CACHED TABLE "public"."flyway_schema_history"(
    "installed_rank" INTEGER NOT NULL,
    "version" CHARACTER VARYING(50),
    "description" CHARACTER VARYING(200) NOT NULL,
    "type" CHARACTER VARYING(20) NOT NULL,
    "script" CHARACTER VARYING(1000) NOT NULL,
    "checksum" INTEGER,
    "installed_by" CHARACTER VARYING(100) NOT NULL,
    "installed_on" TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "execution_time" INTEGER NOT NULL,
    "success" BOOLEAN NOT NULL
);           
ALTER TABLE "public"."flyway_schema_history" ADD CONSTRAINT "public"."flyway_schema_history_pk" PRIMARY KEY("installed_rank"); 
-- 8 +/- SELECT COUNT(*) FROM public.flyway_schema_history;    
INSERT INTO "public"."flyway_schema_history" VALUES
(-1, NULL, '<< Flyway Schema History table created >>', 'TABLE', '', NULL, 'sa', TIMESTAMP '2026-11-24 22:16:06.896172', 0, TRUE),
(1, '1.1', 'execution', 'SQL', 'V1_1__execution.sql', 252012843, 'sa', TIMESTAMP '2026-11-24 22:16:07.4388', 329, TRUE),
(2, '1.2', 'template', 'SQL', 'V1_2__template.sql', 1358228627, 'sa', TIMESTAMP '2026-11-24 22:16:07.686813', 173, TRUE),
(3, '1.3', 'tag', 'SQL', 'V1_3__tag.sql', -1217326756, 'sa', TIMESTAMP '2026-11-24 22:16:07.767394', 13, TRUE),
(4, '1.4', 'cloud', 'SQL', 'V1_4__cloud.sql', 361891589, 'sa', TIMESTAMP '2026-11-24 22:16:08.020574', 163, TRUE),
(5, '1.5', 'gate', 'SQL', 'V1_5__gate.sql', -893169569, 'sa', TIMESTAMP '2026-11-24 22:16:08.111977', 37, TRUE),
(6, '1.6', 'account', 'SQL', 'V1_6__account.sql', 703661033, 'sa', TIMESTAMP '2026-11-24 22:16:08.199805', 38, TRUE),
(7, '1.7', 'control', 'SQL', 'V1_7__control.sql', -983880804, 'sa', TIMESTAMP '2026-11-24 22:16:08.282371', 34, TRUE);     
CREATE INDEX "public"."flyway_schema_history_s_idx" ON "public"."flyway_schema_history"("success" NULLS LAST); 
CREATE CACHED TABLE "public"."clock_offset"(
    "id" INTEGER NOT NULL,
    "ahead_nanos" BIGINT NOT NULL
);   
ALTER TABLE "public"."clock_offset" ADD CONSTRAINT "public"."CONSTRAINT_D" PRIMARY KEY("id");  
-- 1 +/- SELECT COUNT(*) FROM public.clock_offset;             
INSERT INTO "public"."clock_offset" VALUES
(1, 0);             
CREATE CACHED TABLE "public"."scheduled_tasks"(
    "task_name" CHARACTER VARYING(100) NOT NULL,
    "task_instance" CHARACTER VARYING(250) NOT NULL,
    "task_data" BINARY VARYING,
    "execution_time" TIMESTAMP WITH TIME ZONE NOT NULL,
    "picked" BOOLEAN NOT NULL,
    "picked_by" CHARACTER VARYING(200),
    "last_success" TIMESTAMP WITH TIME ZONE,
    "last_failure" TIMESTAMP WITH TIME ZONE,
    "consecutive_failures" INTEGER,
    "last_heartbeat" TIMESTAMP WITH TIME ZONE,
    "version" BIGINT NOT NULL,
    "priority" SMALLINT,
    "execution_id" CHARACTER VARYING(100),
    "handed_over" BOOLEAN
);              
ALTER TABLE "public"."scheduled_tasks" ADD CONSTRAINT "public"."CONSTRAINT_4" PRIMARY KEY("task_name", "task_instance");       
-- 2 +/- SELECT COUNT(*) FROM public.scheduled_tasks;          
INSERT INTO "public"."scheduled_tasks" VALUES
('advance', 'exec-add1cbba44bd1990fd11/exec-add1cbba44bd1990fd11.t0001#1@1798150595558', NULL, TIMESTAMP WITH TIME ZONE '2026-12-24 22:16:35.558678+00', FALSE, NULL, NULL, NULL, NULL, NULL, 1, NULL, 'exec-add1cbba44bd1990fd11', FALSE),
('advance', 'exec-a3fb3e0cc4b71ec3d878/exec-a3fb3e0cc4b71ec3d878.t0001#1@1795558599529', NULL, TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:39.529585+00', FALSE, NULL, NULL, NULL, NULL, NULL, 1, NULL, 'exec-a3fb3e0cc4b71ec3d878', FALSE);          
CREATE INDEX "public"."scheduled_tasks_time" ON "public"."scheduled_tasks"("execution_time" NULLS LAST);       
CREATE INDEX "public"."scheduled_tasks_heartbeat" ON "public"."scheduled_tasks"("last_heartbeat" NULLS LAST);  
CREATE INDEX "public"."scheduled_tasks_execution" ON "public"."scheduled_tasks"("execution_id" NULLS LAST);    
CREATE CACHED TABLE "public"."template_text"(
    "hash" CHARACTER VARYING(64) NOT NULL,
    "content" CHARACTER VARYING NOT NULL
);           
ALTER TABLE "public"."template_text" ADD CONSTRAINT "public"."CONSTRAINT_F" PRIMARY KEY("hash");               
-- 7 +/- SELECT COUNT(*) FROM public.template_text;            
INSERT INTO "public"."template_text" VALUES
('f04206b2528e7b4b120bb7bcbc34db9e164a77cce4c24e7f201b113b7a428f3a', U&'FormatVersion: OOS-2019-06-01\000aDescription: {en: Greets, zh-cn: \95ee\5019}\000aParameters:\000a  who: {Type: String, Default: world}\000a  word: {Type: String, NoEcho: true, Default: hush}\000aTasks:\000a  - Name: look\000a    Action: ACS::ExecuteAPI\000a    Properties: {Service: ECS, API: DescribeInstances, Parameters: {InstanceIds: [i-local0003]}}\000a    Outputs:\000a      status: {Type: String, ValueSelector: ''Instances.Instance[].Status''}\000aOutputs:\000a  said: {Type: String, Value: ''hello {{ who }}, it is {{ look.status }}''}\000a'),
('542d35c75ad47980467070a8add120ac842018ac918f1452a28713a727232dc6', U&'FormatVersion: OOS-2019-06-01\000aTasks:\000a  - Name: stop\000a    Action: ACS::ExecuteAPI\000a    Properties: {Service: ECS, API: StopInstance, Parameters: {InstanceId: i-nobody}}\000a'),
('1d8faee97456435f9318910028c323f370123f01cd82bf45b938649ab6b0cd78', U&'FormatVersion: OOS-2019-06-01\000aTasks:\000a  - Name: each\000a    Action: ACS::ExecuteAPI\000a    Properties: {Service: ECS, API: DescribeInstances, Parameters: {InstanceName: ''{{ ACS::TaskLoopItem }}''}}\000a    Loop: {Items: [a, b, c], RateControl: {Mode: Concurrency, Concurrency: 2}}\000a'),
('e6caa22b71f5c57abb954b69d7747e1d7488c62da3a66e5c0bd3b14992e124c4', U&'FormatVersion: OOS-2019-06-01\000aTasks:\000a  - Name: ask\000a    Action: ACS::Pause\000a    Properties: {}\000a'),
('86ae7658b1253bb620f3bbdd3f9a7620ee14bd2f72ea2d88f92585c74c67ffef', U&'FormatVersion: OOS-2019-06-01\000aTasks:\000a  - Name: inner\000a    Action: ACS::Template\000a    Properties: {TemplateName: Asker}\000a'),
('cccd7e0d216260c57252f4653a4466c1e6aae44730c5608b669055fe229138dc', U&'FormatVersion: OOS-2019-06-01\000aTasks:\000a  - Name: tick\000a    Action: ACS::TimerTrigger\000a    Properties: {Type: rate, Expression: 30 days, EndDate: ''2099-01-01''}\000a  - Name: look\000a    Action: ACS::ExecuteAPI\000a    Properties: {Service: ECS, API: DescribeRegions}\000a'),
('04232a3395eaa40f2ee5c88b0420223b71d724ac877b6975cb154bc16c645af0', U&'FormatVersion: OOS-2019-06-01\000aTasks:\000a  - Name: nap\000a    Action: ACS::Sleep\000a    Properties: {Duration: PT3S}\000a');  
CREATE CACHED TABLE "public"."execution"(
    "id" CHARACTER VARYING(100) NOT NULL,
    "account_id" CHARACTER VARYING(64) NOT NULL,
    "region_id" CHARACTER VARYING(64) NOT NULL,
    "user_name" CHARACTER VARYING(200) NOT NULL,
    "executed_by" CHARACTER VARYING(200) NOT NULL,
    "parent_id" CHARACTER VARYING(100),
    "parent_run_id" CHARACTER VARYING(120),
    "depth" INTEGER NOT NULL,
    "nesting" INTEGER NOT NULL,
    "mode" CHARACTER VARYING(20) NOT NULL,
    "loop_mode" CHARACTER VARYING(20) NOT NULL,
    "safety_check" CHARACTER VARYING(40) NOT NULL,
    "confirms" BOOLEAN NOT NULL,
    "ram_role" CHARACTER VARYING(1000) NOT NULL,
    "trigger_message" CHARACTER VARYING,
    "template_id" CHARACTER VARYING(100),
    "template_name" CHARACTER VARYING(200),
    "template_version" CHARACTER VARYING(50),
    "text_hash" CHARACTER VARYING(64) NOT NULL,
    "category" CHARACTER VARYING(20) NOT NULL,
    "is_parent" BOOLEAN NOT NULL,
    "description" CHARACTER VARYING(4000),
    "resource_group_id" CHARACTER VARYING(200),
    "given" CHARACTER VARYING NOT NULL,
    "secret_names" CHARACTER VARYING(4000) NOT NULL,
    "targets" CHARACTER VARYING,
    "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    "status" CHARACTER VARYING(20) NOT NULL,
    "status_message" CHARACTER VARYING NOT NULL,
    "hold" CHARACTER VARYING(20) NOT NULL,
    "next_task" INTEGER NOT NULL,
    "current_run" CHARACTER VARYING(120),
    "has_failed" BOOLEAN NOT NULL,
    "failure" CHARACTER VARYING,
    "next_run" INTEGER NOT NULL,
    "next_child" INTEGER NOT NULL,
    "parameters" CHARACTER VARYING NOT NULL,
    "outputs" CHARACTER VARYING NOT NULL,
    "firings" CHARACTER VARYING,
    "started_at" TIMESTAMP WITH TIME ZONE,
    "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    "ended_at" TIMESTAMP WITH TIME ZONE,
    "waiting_status" CHARACTER VARYING(40) NOT NULL,
    "current_tasks" CHARACTER VARYING NOT NULL,
    "counters" CHARACTER VARYING(200) NOT NULL,
    "version" BIGINT NOT NULL
);       
ALTER TABLE "public"."execution" ADD CONSTRAINT "public"."CONSTRAINT_B" PRIMARY KEY("id");     
-- 9 +/- SELECT COUNT(*) FROM public.execution;
INSERT INTO "public"."execution" VALUES
('exec-c2799a944bc83a55962d', '1234567890123456', 'cn-hangzhou', 'root', 'root(1234567890123456)', NULL, NULL, 0, 1, 'Automatic', 'Automatic', 'ConfirmEveryHighRiskAction', TRUE, '', NULL, 't-576c6b319a3fcbfdb00c', 'Greeter', 'v1', 'f04206b2528e7b4b120bb7bcbc34db9e164a77cce4c24e7f201b113b7a428f3a', 'Other', FALSE, 'An old run.', NULL, '{"who":"you"}', 'word', NULL, TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.429199+00', 'Success', '', 'NONE', 1, NULL, FALSE, NULL, 2, 1, '{"who":"you","word":"hush"}', '{"said":"hello you, it is Stopped"}', NULL, TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.600133+00', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:35.745782+00', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:35.745782+00', '', '[]', '{"Failed":0,"Success":0,"Total":0}', 2),
('exec-1241fcd764c5ca6d2ce8', '1234567890123456', 'cn-hangzhou', 'root', 'root(1234567890123456)', NULL, NULL, 0, 1, 'Automatic', 'Automatic', 'ConfirmEveryHighRiskAction', TRUE, '', NULL, NULL, NULL, NULL, '542d35c75ad47980467070a8add120ac842018ac918f1452a28713a727232dc6', 'Other', FALSE, NULL, NULL, '{}', '', NULL, TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.600993+00', 'Failed', 'InvalidInstanceId.NotFound: The specified InstanceId does not exist. (api: ECS StopInstance, RequestId: A153F3C6-7728-9E15-5D19-C61F13F2AECE)', 'NONE', 1, NULL, TRUE, 'InvalidInstanceId.NotFound: The specified InstanceId does not exist. (api: ECS StopInstance, RequestId: A153F3C6-7728-9E15-5D19-C61F13F2AECE)', 2, 1, '{}', '{}', NULL, TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.626339+00', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:35.847138+00', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:35.847138+00', '', '[]', '{"Failed":0,"Success":0,"Total":0}', 2),
('exec-b9ee06b2799f0ad335fd', '1234567890123456', 'cn-hangzhou', 'root', 'root(1234567890123456)', NULL, NULL, 0, 1, 'Automatic', 'Automatic', 'ConfirmEveryHighRiskAction', TRUE, '', NULL, NULL, NULL, NULL, '1d8faee97456435f9318910028c323f370123f01cd82bf45b938649ab6b0cd78', 'Other', FALSE, NULL, NULL, '{}', '', NULL, TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.655155+00', 'Success', '', 'NONE', 1, NULL, FALSE, NULL, 5, 1, '{}', '{}', NULL, TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.685287+00', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:35.990583+00', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:35.990583+00', '', '[]', '{"Failed":0,"Success":3,"Total":3}', 2),
('exec-b310e072b0af77f4d432', '1234567890123456', 'cn-hangzhou', 'root', 'root(1234567890123456)', NULL, NULL, 0, 1, 'Automatic', 'Automatic', 'ConfirmEveryHighRiskAction', TRUE, '', NULL, 't-d6121c815ae560fd1263', 'Asker', 'v1', 'e6caa22b71f5c57abb954b69d7747e1d7488c62da3a66e5c0bd3b14992e124c4', 'Other', FALSE, 'Still asking.', NULL, '{}', '', NULL, TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.830719+00', 'Waiting', 'Paused: waiting for somebody to let it go on.', 'NONE', 0, 'exec-b310e072b0af77f4d432.t0001', FALSE, NULL, 2, 1, '{}', '{}', NULL, TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.930201+00', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.930201+00', NULL, 'Approve', '[{"TaskExecutionId":"exec-b310e072b0af77f4d432.t0001","TaskName":"ask","TaskAction":"ACS::Pause"}]', '{"Failed":0,"Success":0,"Total":0}', 1),
('exec-ac07b09d8e7eac843c55', '1234567890123456', 'cn-hangzhou', 'root', 'root(1234567890123456)', NULL, NULL, 0, 1, 'Automatic', 'Automatic', 'ConfirmEveryHighRiskAction', TRUE, '', NULL, NULL, NULL, NULL, '86ae7658b1253bb620f3bbdd3f9a7620ee14bd2f72ea2d88f92585c74c67ffef', 'Other', TRUE, NULL, NULL, '{}', '', NULL, TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:35.10961+00', 'Waiting', '', 'NONE', 0, 'exec-ac07b09d8e7eac843c55.t0001', FALSE, NULL, 2, 2, '{}', '{}', NULL, TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:35.134705+00', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:35.886579+00', NULL, 'Child', '[{"TaskExecutionId":"exec-ac07b09d8e7eac843c55.t0001","TaskName":"inner","TaskAction":"ACS::Template"}]', '{"Failed":0,"Success":0,"Total":0}', 2),
('exec-ac07b09d8e7eac843c55.0001', '1234567890123456', 'cn-hangzhou', 'root', 'root(1234567890123456)', 'exec-ac07b09d8e7eac843c55', 'exec-ac07b09d8e7eac843c55.t0001', 1, 2, 'Automatic', 'Automatic', 'ConfirmEveryHighRiskAction', TRUE, '', NULL, 't-d6121c815ae560fd1263', 'Asker', 'v1', 'e6caa22b71f5c57abb954b69d7747e1d7488c62da3a66e5c0bd3b14992e124c4', 'Other', FALSE, NULL, NULL, '{}', '', NULL, TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:35.134705+00', 'Waiting', 'Paused: waiting for somebody to let it go on.', 'NONE', 0, 'exec-ac07b09d8e7eac843c55.0001.t0001', FALSE, NULL, 2, 1, '{}', '{}', NULL, TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:35.334297+00', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:35.334297+00', NULL, 'Approve', '[{"TaskExecutionId":"exec-ac07b09d8e7eac843c55.0001.t0001","TaskName":"ask","TaskAction":"ACS::Pause"}]', '{"Failed":0,"Success":0,"Total":0}', 1);
INSERT INTO "public"."execution" VALUES
('exec-add1cbba44bd1990fd11', '1234567890123456', 'cn-hangzhou', 'root', 'root(1234567890123456)', NULL, NULL, 0, 1, 'Automatic', 'Automatic', 'ConfirmEveryHighRiskAction', TRUE, '', NULL, NULL, NULL, NULL, 'cccd7e0d216260c57252f4653a4466c1e6aae44730c5608b669055fe229138dc', 'TimerTrigger', TRUE, NULL, NULL, '{}', '', NULL, TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:35.479034+00', 'Waiting', 'Waiting for the next trigger time (2026-12-24T22:16:35.558678Z)', 'NONE', 0, 'exec-add1cbba44bd1990fd11.t0001', FALSE, NULL, 2, 1, '{}', '{}', '{"lastMessage":"","nextAt":"2026-12-24T22:16:35.558678Z","running":[]}', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:35.558678+00', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:35.558678+00', NULL, 'Event', '[{"TaskExecutionId":"exec-add1cbba44bd1990fd11.t0001","TaskName":"tick","TaskAction":"ACS::TimerTrigger"}]', '{"Failed":0,"Success":0,"Total":0}', 1),
('exec-99f349ff71d306304ff3', '1234567890123456', 'cn-hangzhou', 'root', 'root(1234567890123456)', NULL, NULL, 0, 1, 'Automatic', 'Automatic', 'ConfirmEveryHighRiskAction', TRUE, '', NULL, NULL, NULL, NULL, 'e6caa22b71f5c57abb954b69d7747e1d7488c62da3a66e5c0bd3b14992e124c4', 'Other', FALSE, NULL, NULL, '{}', '', NULL, TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:35.655313+00', 'Cancelled', 'The execution was cancelled by root(1234567890123456).', 'NONE', 0, NULL, FALSE, NULL, 2, 1, '{}', '{}', NULL, TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:35.81065+00', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:36.352089+00', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:36.352089+00', '', '[]', '{"Failed":0,"Success":0,"Total":0}', 2),
('exec-a3fb3e0cc4b71ec3d878', '1234567890123456', 'cn-hangzhou', 'root', 'root(1234567890123456)', NULL, NULL, 0, 1, 'Automatic', 'Automatic', 'ConfirmEveryHighRiskAction', TRUE, '', NULL, NULL, NULL, NULL, '04232a3395eaa40f2ee5c88b0420223b71d724ac877b6975cb154bc16c645af0', 'Other', FALSE, NULL, NULL, '{}', '', NULL, TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:36.51898+00', 'Waiting', 'Sleep estimated finish time (2026-11-24 22:16:39.529585)', 'NONE', 0, 'exec-a3fb3e0cc4b71ec3d878.t0001', FALSE, NULL, 2, 1, '{}', '{}', NULL, TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:36.529585+00', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:36.529585+00', NULL, 'Timer', '[{"TaskExecutionId":"exec-a3fb3e0cc4b71ec3d878.t0001","TaskName":"nap","TaskAction":"ACS::Sleep"}]', '{"Failed":0,"Success":0,"Total":0}', 1);             
CREATE INDEX "public"."execution_root" ON "public"."execution"("account_id" NULLS LAST, "region_id" NULLS LAST, "depth" NULLS LAST, "created_at" NULLS LAST, "id" NULLS LAST); 
CREATE INDEX "public"."execution_created" ON "public"."execution"("account_id" NULLS LAST, "region_id" NULLS LAST, "created_at" NULLS LAST, "id" NULLS LAST);  
CREATE INDEX "public"."execution_ended" ON "public"."execution"("account_id" NULLS LAST, "region_id" NULLS LAST, "ended_at" NULLS LAST, "id" NULLS LAST);      
CREATE INDEX "public"."execution_status" ON "public"."execution"("account_id" NULLS LAST, "region_id" NULLS LAST, "status" NULLS LAST, "created_at" NULLS LAST, "id" NULLS LAST);              
CREATE INDEX "public"."execution_template" ON "public"."execution"("account_id" NULLS LAST, "region_id" NULLS LAST, "template_name" NULLS LAST, "created_at" NULLS LAST, "id" NULLS LAST);     
CREATE INDEX "public"."execution_category" ON "public"."execution"("account_id" NULLS LAST, "region_id" NULLS LAST, "category" NULLS LAST, "created_at" NULLS LAST, "id" NULLS LAST);          
CREATE INDEX "public"."execution_mode" ON "public"."execution"("account_id" NULLS LAST, "region_id" NULLS LAST, "mode" NULLS LAST, "created_at" NULLS LAST, "id" NULLS LAST);  
CREATE INDEX "public"."execution_starter" ON "public"."execution"("account_id" NULLS LAST, "region_id" NULLS LAST, "executed_by" NULLS LAST, "created_at" NULLS LAST, "id" NULLS LAST);        
CREATE INDEX "public"."execution_role" ON "public"."execution"("account_id" NULLS LAST, "region_id" NULLS LAST, "ram_role" NULLS LAST, "created_at" NULLS LAST, "id" NULLS LAST);              
CREATE INDEX "public"."execution_group" ON "public"."execution"("account_id" NULLS LAST, "region_id" NULLS LAST, "resource_group_id" NULLS LAST, "created_at" NULLS LAST, "id" NULLS LAST);    
CREATE INDEX "public"."execution_parent" ON "public"."execution"("parent_id" NULLS LAST, "created_at" NULLS LAST, "id" NULLS LAST);            
CREATE CACHED TABLE "public"."execution_mark"(
    "account_id" CHARACTER VARYING(64) NOT NULL,
    "region_id" CHARACTER VARYING(64) NOT NULL,
    "kind" CHARACTER VARYING(20) NOT NULL,
    "mark" CHARACTER VARYING(300) NOT NULL,
    "execution_id" CHARACTER VARYING(100) NOT NULL
);   
ALTER TABLE "public"."execution_mark" ADD CONSTRAINT "public"."CONSTRAINT_A" PRIMARY KEY("account_id", "region_id", "kind", "mark", "execution_id");           
-- 1 +/- SELECT COUNT(*) FROM public.execution_mark;           
INSERT INTO "public"."execution_mark" VALUES
('1234567890123456', 'cn-hangzhou', 'template', 'Asker', 'exec-ac07b09d8e7eac843c55');            
CREATE INDEX "public"."execution_mark_execution" ON "public"."execution_mark"("execution_id" NULLS LAST);      
CREATE CACHED TABLE "public"."task_execution"(
    "execution_id" CHARACTER VARYING(100) NOT NULL,
    "number" INTEGER NOT NULL,
    "id" CHARACTER VARYING(120) NOT NULL,
    "task_index" INTEGER NOT NULL,
    "name" CHARACTER VARYING(250) NOT NULL,
    "action" CHARACTER VARYING(250) NOT NULL,
    "parent_id" CHARACTER VARYING(120),
    "item" CHARACTER VARYING,
    "item_index" INTEGER NOT NULL,
    "batch" INTEGER NOT NULL,
    "status" CHARACTER VARYING(20) NOT NULL,
    "waits" CHARACTER VARYING(20) NOT NULL,
    "message" CHARACTER VARYING NOT NULL,
    "properties" CHARACTER VARYING,
    "outputs" CHARACTER VARYING,
    "result" CHARACTER VARYING,
    "memo" CHARACTER VARYING,
    "due_at" TIMESTAMP WITH TIME ZONE,
    "attempt" INTEGER NOT NULL,
    "next_task" CHARACTER VARYING(250),
    "child_id" CHARACTER VARYING(100),
    "extra" CHARACTER VARYING,
    "loop_progress" CHARACTER VARYING,
    "loop_items" CHARACTER VARYING,
    "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    "ended_at" TIMESTAMP WITH TIME ZONE
);       
ALTER TABLE "public"."task_execution" ADD CONSTRAINT "public"."CONSTRAINT_C" PRIMARY KEY("execution_id", "number");            
-- 12 +/- SELECT COUNT(*) FROM public.task_execution;          
INSERT INTO "public"."task_execution" VALUES
('exec-b310e072b0af77f4d432', 1, 'exec-b310e072b0af77f4d432.t0001', 0, 'ask', 'ACS::Pause', NULL, NULL, -1, 0, 'Waiting', 'PERSON', 'Paused: waiting for somebody to let it go on.', '{}', NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, NULL, TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.930201+00', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.930201+00', NULL),
('exec-ac07b09d8e7eac843c55', 1, 'exec-ac07b09d8e7eac843c55.t0001', 0, 'inner', 'ACS::Template', NULL, NULL, -1, 0, 'Waiting', 'WAITING_CHILD', '', '{"TemplateName":"Asker"}', NULL, NULL, NULL, NULL, 1, NULL, 'exec-ac07b09d8e7eac843c55.0001', NULL, NULL, NULL, TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:35.134705+00', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:35.886579+00', NULL),
('exec-ac07b09d8e7eac843c55.0001', 1, 'exec-ac07b09d8e7eac843c55.0001.t0001', 0, 'ask', 'ACS::Pause', NULL, NULL, -1, 0, 'Waiting', 'PERSON', 'Paused: waiting for somebody to let it go on.', '{}', NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, NULL, TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:35.334297+00', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:35.334297+00', NULL),
('exec-c2799a944bc83a55962d', 1, 'exec-c2799a944bc83a55962d.t0001', 0, 'look', 'ACS::ExecuteAPI', NULL, NULL, -1, 0, 'Success', 'NONE', '', '{"Service":"ECS","API":"DescribeInstances","Parameters":{"InstanceIds":["i-local0003"]}}', '{"status":"Stopped"}', NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, NULL, TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.600133+00', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.600133+00', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.600133+00'),
('exec-1241fcd764c5ca6d2ce8', 1, 'exec-1241fcd764c5ca6d2ce8.t0001', 0, 'stop', 'ACS::ExecuteAPI', NULL, NULL, -1, 0, 'Failed', 'NONE', 'InvalidInstanceId.NotFound: The specified InstanceId does not exist. (api: ECS StopInstance, RequestId: A153F3C6-7728-9E15-5D19-C61F13F2AECE)', '{"Service":"ECS","API":"StopInstance","Parameters":{"InstanceId":"i-nobody"}}', NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, NULL, TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.626339+00', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.626339+00', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.626339+00'),
('exec-99f349ff71d306304ff3', 1, 'exec-99f349ff71d306304ff3.t0001', 0, 'ask', 'ACS::Pause', NULL, NULL, -1, 0, 'Cancelled', 'NONE', 'The execution was cancelled by root(1234567890123456).', '{}', NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, NULL, TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:35.81065+00', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:36.352089+00', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:36.352089+00'),
('exec-add1cbba44bd1990fd11', 1, 'exec-add1cbba44bd1990fd11.t0001', 0, 'tick', 'ACS::TimerTrigger', NULL, NULL, -1, 0, 'Waiting', 'EVENT', 'Waiting for the next trigger time (2026-12-24T22:16:35.558678Z)', '{"Type":"rate","Expression":"30 days","EndDate":"2099-01-01"}', NULL, NULL, '{"created":"2026-11-24T22:16:35.558678Z","next":"2026-12-24T22:16:35.558678Z"}', TIMESTAMP WITH TIME ZONE '2026-12-24 22:16:35.558678+00', 1, NULL, NULL, NULL, NULL, NULL, TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:35.558678+00', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:35.558678+00', NULL),
('exec-b9ee06b2799f0ad335fd', 1, 'exec-b9ee06b2799f0ad335fd.t0001', 0, 'each', 'ACS::ExecuteAPI', NULL, NULL, -1, 0, 'Success', 'NONE', '', NULL, '{}', NULL, NULL, NULL, 1, NULL, NULL, NULL, '{"total":3,"next":3,"open":0,"succeeded":3,"failed":0,"cancelled":0,"skipped":0,"maxErrors":0,"batchEnds":[3],"concurrency":[2],"pause":"Automatic","batch":0,"paused":false,"mode":"Concurrency"}', '["a","b","c"]', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.685287+00', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:35.990583+00', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:35.990583+00'),
('exec-b9ee06b2799f0ad335fd', 2, 'exec-b9ee06b2799f0ad335fd.t0002', 0, 'each', 'ACS::ExecuteAPI', 'exec-b9ee06b2799f0ad335fd.t0001', '"a"', 0, 0, 'Success', 'NONE', '', '{"Service":"ECS","API":"DescribeInstances","Parameters":{"InstanceName":"a"}}', '{}', NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, NULL, TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.685287+00', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.685287+00', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.685287+00');   
INSERT INTO "public"."task_execution" VALUES
('exec-b9ee06b2799f0ad335fd', 3, 'exec-b9ee06b2799f0ad335fd.t0003', 0, 'each', 'ACS::ExecuteAPI', 'exec-b9ee06b2799f0ad335fd.t0001', '"b"', 1, 0, 'Success', 'NONE', '', '{"Service":"ECS","API":"DescribeInstances","Parameters":{"InstanceName":"b"}}', '{}', NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, NULL, TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.685287+00', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.685287+00', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.685287+00'),
('exec-b9ee06b2799f0ad335fd', 4, 'exec-b9ee06b2799f0ad335fd.t0004', 0, 'each', 'ACS::ExecuteAPI', 'exec-b9ee06b2799f0ad335fd.t0001', '"c"', 2, 0, 'Success', 'NONE', '', '{"Service":"ECS","API":"DescribeInstances","Parameters":{"InstanceName":"c"}}', '{}', NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, NULL, TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:35.990583+00', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:35.990583+00', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:35.990583+00'),
('exec-a3fb3e0cc4b71ec3d878', 1, 'exec-a3fb3e0cc4b71ec3d878.t0001', 0, 'nap', 'ACS::Sleep', NULL, NULL, -1, 0, 'Waiting', 'TIME', 'Sleep estimated finish time (2026-11-24 22:16:39.529585)', '{"Duration":"PT3S"}', NULL, NULL, '"2026-11-24T22:16:39.529585Z"', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:39.529585+00', 1, NULL, NULL, NULL, NULL, NULL, TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:36.529585+00', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:36.529585+00', NULL);       
CREATE INDEX "public"."task_execution_parent" ON "public"."task_execution"("parent_id" NULLS LAST, "item_index" NULLS LAST);   
CREATE CACHED TABLE "public"."execution_log"(
    "execution_id" CHARACTER VARYING(100) NOT NULL,
    "chunk" BIGINT NOT NULL,
    "lines" CHARACTER VARYING NOT NULL
);       
ALTER TABLE "public"."execution_log" ADD CONSTRAINT "public"."CONSTRAINT_3" PRIMARY KEY("execution_id", "chunk");              
-- 11 +/- SELECT COUNT(*) FROM public.execution_log;           
INSERT INTO "public"."execution_log" VALUES
('exec-b310e072b0af77f4d432', 1, '[{"at":"2026-11-24T22:16:34.930201Z","run":"exec-b310e072b0af77f4d432.t0001","says":"The task ask started."},{"at":"2026-11-24T22:16:34.930201Z","run":"exec-b310e072b0af77f4d432.t0001","says":"The task ask waiting. Paused: waiting for somebody to let it go on."}]'),
('exec-ac07b09d8e7eac843c55', 1, '[{"at":"2026-11-24T22:16:35.134705Z","run":"exec-ac07b09d8e7eac843c55.t0001","says":"The task inner started."}]'),
('exec-ac07b09d8e7eac843c55.0001', 1, '[{"at":"2026-11-24T22:16:35.334297Z","run":"exec-ac07b09d8e7eac843c55.0001.t0001","says":"The task ask started."},{"at":"2026-11-24T22:16:35.334297Z","run":"exec-ac07b09d8e7eac843c55.0001.t0001","says":"The task ask waiting. Paused: waiting for somebody to let it go on."}]'),
('exec-c2799a944bc83a55962d', 1, U&'[{"at":"2026-11-24T22:16:34.600133Z","run":"exec-c2799a944bc83a55962d.t0001","says":"The task look started."},{"at":"2026-11-24T22:16:34.600133Z","run":"exec-c2799a944bc83a55962d.t0001","says":"api call: DescribeInstances request:{\\"InstanceIds\\":[\\"i-local0003\\"]} response: {\\"TotalCount\\":1,\\"PageNumber\\":1,\\"PageSize\\":10,\\"NextToken\\":\\"\\",\\"Instances\\":{\\"Instance\\":[{\\"InstanceId\\":\\"i-local0003\\",\\"InstanceName\\":\\"batch-1\\",\\"HostName\\":\\"batch-1\\",\\"Description\\":\\"\\",\\"RegionId\\":\\"cn-hangzhou\\",\\"ZoneId\\":\\"cn-hangzhou-h\\",\\"CreationTime\\":\\"2026-11-24T22:16Z\\",\\"StartTime\\":\\"2026-11-24T22:16Z\\",\\"SerialNumber\\":\\"local-i-local0003\\",\\"KeyPairName\\":\\"\\",\\"ResourceGroupId\\":\\"\\",\\"DeploymentSetId\\":\\"\\",\\"ClusterId\\":\\"\\",\\"InstanceType\\":\\"ecs.g7.large\\",\\"InstanceTypeFamily\\":\\"ecs.g7\\",\\"Cpu\\":2,\\"CPU\\":2,\\"Memory\\":8192,\\"GPUAmount\\":0,\\"GPUSpec\\":\\"\\",\\"LocalStorageCapacity\\":0,\\"ImageId\\":\\"aliyun_3_x64_20G_alibase_20240819.vhd\\",\\"OSType\\":\\"linux\\",\\"OSName\\":\\"Alibaba Cloud Linux  3.2104 LTS 64\4f4d\\",\\"OSNameEn\\":\\"Alibaba Cloud Linux  3.2104 LTS 64\4f4d\\",\\"IoOptimized\\":true,\\"DeviceAvailable\\":true,\\"Recyclable\\":false,\\"DeletionProtection\\":false,\\"CreditSpecification\\":\\"\\",\\"StoppedMode\\":\\"Not-applicable\\",\\"OperationLocks\\":{\\"LockReason\\":[]},\\"HibernationOptions\\":{\\"Configured\\":false},\\"MetadataOptions\\":{\\"HttpEndpoint\\":\\"\\",\\"HttpTokens\\":\\"\\"},\\"CpuOptions\\":{\\"CoreCount\\":1,\\"ThreadsPerCore\\":2,\\"Numa\\":\\"\\"},\\"InstanceChargeType\\":\\"PostPaid\\",\\"ExpiredTime\\":\\"2099-12-31T15:59Z\\",\\"AutoReleaseTime\\":\\"\\",\\"SaleCycle\\":\\"\\",\\"SpotStrategy\\":\\"NoSpot\\",\\"SpotPriceLimit\\":0.0,\\"SpotDuration\\":0,\\"InstanceNetworkType\\":\\"vpc\\",\\"InternetChargeType\\":\\"PayByTraffic\\",\\"InternetMaxBandwidthIn\\":0,\\"InternetMaxBandwidthOut\\":0,\\"VlanId\\":\\"\\",\\"VpcAttributes\\":{\\"VpcId\\":\\"vpc-local0001\\",\\"VSwitchId\\":\\"vsw-local0001\\",\\"NatIpAddress\\":\\"\\",\\"PrivateIpAddress\\":{\\"IpAddress\\":[\\"172.16.0.13\\"]}},\\"EipAddress\\":{\\"AllocationId\\":\\"\\",\\"IpAddress\\":\\"\\",\\"InternetChargeType\\":\\"\\"},\\"PublicIpAddress\\":{\\"IpAddress\\":[]},\\"InnerIpAddress\\":{\\"IpAddress\\":[]},\\"SecurityGroupIds\\":{\\"SecurityGroupId\\":[\\"sg-local0001\\"]},\\"NetworkInterfaces\\":{\\"NetworkInterface\\":[{\\"NetworkInterfaceId\\":\\"eni-local0003\\",\\"Type\\":\\"Primary\\",\\"PrimaryIpAddress\\":\\"172.16.0.13\\",\\"MacAddress\\":\\"00:16:3e:ce:f1:8a\\",\\"PrivateIpSets\\":{\\"PrivateIpSet\\":[{\\"PrivateIpAddress\\":\\"172.16.0.13\\",\\"Primary\\":true}]}}]},\\"Tags\\":{\\"Tag\\":[{\\"TagKey\\":\\"role\\",\\"TagValue\\":\\"batch\\"}]},\\"Status\\":\\"Stopped\\"}]},\\"RequestId\\":\\"3C7C137C-AA2C-3EE8-BA8B-85ABF944EE8E\\"}"},{"at":"2026-11-24T22:16:34.600133Z","run":"exec-c2799a944bc83a55962d.t0001","says":"The task look completed."},{"at":"2026-11-24T22:16:34.600133Z","run":"exec-c2799a944bc83a55962d.t0001","says":"The task look output: {\\"status\\":\\"Stopped\\"}"}]'),
('exec-1241fcd764c5ca6d2ce8', 1, '[{"at":"2026-11-24T22:16:34.626339Z","run":"exec-1241fcd764c5ca6d2ce8.t0001","says":"The task stop started."},{"at":"2026-11-24T22:16:34.626339Z","run":"exec-1241fcd764c5ca6d2ce8.t0001","says":"api call: StopInstance request:{\"InstanceId\":\"i-nobody\"} response: {\"Code\":\"InvalidInstanceId.NotFound\",\"Message\":\"The specified InstanceId does not exist.\",\"RequestId\":\"A153F3C6-7728-9E15-5D19-C61F13F2AECE\"}"},{"at":"2026-11-24T22:16:34.626339Z","run":"exec-1241fcd764c5ca6d2ce8.t0001","says":"The task stop failed. InvalidInstanceId.NotFound: The specified InstanceId does not exist. (api: ECS StopInstance, RequestId: A153F3C6-7728-9E15-5D19-C61F13F2AECE)"}]');    
INSERT INTO "public"."execution_log" VALUES
('exec-99f349ff71d306304ff3', 1, '[{"at":"2026-11-24T22:16:35.810650Z","run":"exec-99f349ff71d306304ff3.t0001","says":"The task ask started."},{"at":"2026-11-24T22:16:35.810650Z","run":"exec-99f349ff71d306304ff3.t0001","says":"The task ask waiting. Paused: waiting for somebody to let it go on."}]'),
('exec-add1cbba44bd1990fd11', 1, '[{"at":"2026-11-24T22:16:35.558678Z","run":"exec-add1cbba44bd1990fd11.t0001","says":"The task tick started."},{"at":"2026-11-24T22:16:35.558678Z","run":"exec-add1cbba44bd1990fd11.t0001","says":"The task tick waiting. Waiting for the next trigger time (2026-12-24T22:16:35.558678Z)"}]'),
('exec-b9ee06b2799f0ad335fd', 1, '[{"at":"2026-11-24T22:16:34.685287Z","run":"exec-b9ee06b2799f0ad335fd.t0001","says":"The task each started."},{"at":"2026-11-24T22:16:34.685287Z","run":"exec-b9ee06b2799f0ad335fd.t0002","says":"The task each (loop item a) started."},{"at":"2026-11-24T22:16:34.685287Z","run":"exec-b9ee06b2799f0ad335fd.t0002","says":"api call: DescribeInstances request:{\"InstanceName\":\"a\"} response: {\"TotalCount\":0,\"PageNumber\":1,\"PageSize\":10,\"NextToken\":\"\",\"Instances\":{\"Instance\":[]},\"RequestId\":\"82D7289C-9B77-AA3C-FBCF-B1AAA765606F\"}"},{"at":"2026-11-24T22:16:34.685287Z","run":"exec-b9ee06b2799f0ad335fd.t0002","says":"The task each (loop item a) completed."},{"at":"2026-11-24T22:16:34.685287Z","run":"exec-b9ee06b2799f0ad335fd.t0003","says":"The task each (loop item b) started."},{"at":"2026-11-24T22:16:34.685287Z","run":"exec-b9ee06b2799f0ad335fd.t0003","says":"api call: DescribeInstances request:{\"InstanceName\":\"b\"} response: {\"TotalCount\":0,\"PageNumber\":1,\"PageSize\":10,\"NextToken\":\"\",\"Instances\":{\"Instance\":[]},\"RequestId\":\"46B2C14D-0DAB-F282-6A47-9ED4C9A479AA\"}"},{"at":"2026-11-24T22:16:34.685287Z","run":"exec-b9ee06b2799f0ad335fd.t0003","says":"The task each (loop item b) completed."}]'),
('exec-b9ee06b2799f0ad335fd', 2, '[{"at":"2026-11-24T22:16:35.990583Z","run":"exec-b9ee06b2799f0ad335fd.t0004","says":"The task each (loop item c) started."},{"at":"2026-11-24T22:16:35.990583Z","run":"exec-b9ee06b2799f0ad335fd.t0004","says":"api call: DescribeInstances request:{\"InstanceName\":\"c\"} response: {\"TotalCount\":0,\"PageNumber\":1,\"PageSize\":10,\"NextToken\":\"\",\"Instances\":{\"Instance\":[]},\"RequestId\":\"D40F61F1-4EA9-6028-951C-7F0AF9F99C4C\"}"},{"at":"2026-11-24T22:16:35.990583Z","run":"exec-b9ee06b2799f0ad335fd.t0004","says":"The task each (loop item c) completed."},{"at":"2026-11-24T22:16:35.990583Z","run":"exec-b9ee06b2799f0ad335fd.t0001","says":"The task each completed."}]'),
('exec-99f349ff71d306304ff3', 2, '[{"at":"2026-11-24T22:16:36.352089Z","run":"exec-99f349ff71d306304ff3.t0001","says":"The task ask was cancelled. The execution was cancelled by root(1234567890123456)."}]'),
('exec-a3fb3e0cc4b71ec3d878', 1, '[{"at":"2026-11-24T22:16:36.529585Z","run":"exec-a3fb3e0cc4b71ec3d878.t0001","says":"The task nap started."},{"at":"2026-11-24T22:16:36.529585Z","run":"exec-a3fb3e0cc4b71ec3d878.t0001","says":"The task nap waiting. Sleep estimated finish time (2026-11-24 22:16:39.529585)"}]');           
CREATE CACHED TABLE "public"."execution_signal"(
    "id" BIGINT NOT NULL,
    "execution_id" CHARACTER VARYING(100) NOT NULL,
    "payload" CHARACTER VARYING NOT NULL
);     
ALTER TABLE "public"."execution_signal" ADD CONSTRAINT "public"."CONSTRAINT_FC" PRIMARY KEY("id");             
-- 0 +/- SELECT COUNT(*) FROM public.execution_signal;         
CREATE INDEX "public"."execution_signal_execution" ON "public"."execution_signal"("execution_id" NULLS LAST, "id" NULLS LAST); 
CREATE CACHED TABLE "public"."call_attempt"(
    "id" CHARACTER VARYING(250) NOT NULL,
    "execution_id" CHARACTER VARYING(100) NOT NULL,
    "run_id" CHARACTER VARYING(120) NOT NULL,
    "attempt" INTEGER NOT NULL,
    "kind" CHARACTER VARYING(100) NOT NULL,
    "request" CHARACTER VARYING NOT NULL,
    "outcome" CHARACTER VARYING,
    "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    "ended_at" TIMESTAMP WITH TIME ZONE
); 
ALTER TABLE "public"."call_attempt" ADD CONSTRAINT "public"."CONSTRAINT_6" PRIMARY KEY("id");  
-- 0 +/- SELECT COUNT(*) FROM public.call_attempt;             
CREATE INDEX "public"."call_attempt_execution" ON "public"."call_attempt"("execution_id" NULLS LAST);          
CREATE CACHED TABLE "public"."execution_queue"(
    "execution_id" CHARACTER VARYING(100) NOT NULL,
    "account_id" CHARACTER VARYING(64) NOT NULL,
    "region_id" CHARACTER VARYING(64) NOT NULL,
    "created_at" TIMESTAMP WITH TIME ZONE NOT NULL
);     
ALTER TABLE "public"."execution_queue" ADD CONSTRAINT "public"."CONSTRAINT_62" PRIMARY KEY("execution_id");    
-- 0 +/- SELECT COUNT(*) FROM public.execution_queue;          
CREATE INDEX "public"."execution_queue_order" ON "public"."execution_queue"("account_id" NULLS LAST, "region_id" NULLS LAST, "created_at" NULLS LAST);         
CREATE CACHED TABLE "public"."execution_quota"(
    "account_id" CHARACTER VARYING(64) NOT NULL,
    "region_id" CHARACTER VARYING(64) NOT NULL
);             
ALTER TABLE "public"."execution_quota" ADD CONSTRAINT "public"."CONSTRAINT_62E" PRIMARY KEY("account_id", "region_id");        
-- 0 +/- SELECT COUNT(*) FROM public.execution_quota;          
CREATE CACHED TABLE "public"."template"(
    "id" CHARACTER VARYING NOT NULL,
    "account_id" CHARACTER VARYING NOT NULL,
    "region_id" CHARACTER VARYING NOT NULL,
    "name" CHARACTER VARYING NOT NULL,
    "name_order" CHARACTER VARYING NOT NULL,
    "resource_group_id" CHARACTER VARYING NOT NULL,
    "created_by" CHARACTER VARYING NOT NULL,
    "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    "updated_by" CHARACTER VARYING NOT NULL,
    "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    "starts" BIGINT DEFAULT 0 NOT NULL,
    "latest" INTEGER NOT NULL,
    "version_name" CHARACTER VARYING,
    "content_hash" CHARACTER VARYING NOT NULL,
    "format" CHARACTER VARYING NOT NULL,
    "kind" CHARACTER VARYING NOT NULL,
    "category" CHARACTER VARYING NOT NULL,
    "has_trigger" BOOLEAN NOT NULL,
    "description" CHARACTER VARYING NOT NULL
);    
ALTER TABLE "public"."template" ADD CONSTRAINT "public"."CONSTRAINT_B1" PRIMARY KEY("id");     
-- 2 +/- SELECT COUNT(*) FROM public.template; 
INSERT INTO "public"."template" VALUES
('t-576c6b319a3fcbfdb00c', '1234567890123456', 'cn-hangzhou', 'Greeter', '67726565746572', 'rg-1', 'root(1234567890123456)', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:33.137175+00', 'root(1234567890123456)', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:33.693387+00', 1, 2, 'second', '9c548c23b447ce29d4a1c83d36f0deaa0bc25a0c74c704482c8a7f85caf1a507', 'YAML', 'Automation', 'Other', FALSE, U&'{"en":"Greets","zh-cn":"\95ee\5019"}'),
('t-d6121c815ae560fd1263', '1234567890123456', 'cn-hangzhou', 'Asker', '61736b6572', '', 'root(1234567890123456)', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.10635+00', 'root(1234567890123456)', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.10635+00', 2, 1, NULL, 'e6caa22b71f5c57abb954b69d7747e1d7488c62da3a66e5c0bd3b14992e124c4', 'YAML', 'Automation', 'Other', FALSE, '');               
CREATE CACHED TABLE "public"."template_version"(
    "id" CHARACTER VARYING NOT NULL,
    "template_id" CHARACTER VARYING NOT NULL,
    "version_number" INTEGER NOT NULL,
    "version_name" CHARACTER VARYING,
    "content" CHARACTER VARYING NOT NULL,
    "updated_by" CHARACTER VARYING NOT NULL,
    "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    "content_hash" CHARACTER VARYING NOT NULL,
    "format" CHARACTER VARYING NOT NULL,
    "kind" CHARACTER VARYING NOT NULL,
    "category" CHARACTER VARYING NOT NULL,
    "has_trigger" BOOLEAN NOT NULL,
    "description" CHARACTER VARYING NOT NULL
);      
ALTER TABLE "public"."template_version" ADD CONSTRAINT "public"."CONSTRAINT_A9" PRIMARY KEY("id");             
-- 3 +/- SELECT COUNT(*) FROM public.template_version;         
INSERT INTO "public"."template_version" VALUES
('t-576c6b319a3fcbfdb00c/v1', 't-576c6b319a3fcbfdb00c', 1, 'first', U&'FormatVersion: OOS-2019-06-01\000aDescription: {en: Greets, zh-cn: \95ee\5019}\000aParameters:\000a  who: {Type: String, Default: world}\000a  word: {Type: String, NoEcho: true, Default: hush}\000aTasks:\000a  - Name: look\000a    Action: ACS::ExecuteAPI\000a    Properties: {Service: ECS, API: DescribeInstances, Parameters: {InstanceIds: [i-local0003]}}\000a    Outputs:\000a      status: {Type: String, ValueSelector: ''Instances.Instance[].Status''}\000aOutputs:\000a  said: {Type: String, Value: ''hello {{ who }}, it is {{ look.status }}''}\000a', 'root(1234567890123456)', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:33.137175+00', 'f04206b2528e7b4b120bb7bcbc34db9e164a77cce4c24e7f201b113b7a428f3a', 'YAML', 'Automation', 'Other', FALSE, U&'{"en":"Greets","zh-cn":"\95ee\5019"}'),
('t-576c6b319a3fcbfdb00c/v2', 't-576c6b319a3fcbfdb00c', 2, 'second', U&'FormatVersion: OOS-2019-06-01\000aDescription: {en: Greets, zh-cn: \95ee\5019}\000aParameters:\000a  who: {Type: String, Default: world}\000a  word: {Type: String, NoEcho: true, Default: hush}\000aTasks:\000a  - Name: look\000a    Action: ACS::ExecuteAPI\000a    Properties: {Service: ECS, API: DescribeInstances, Parameters: {InstanceIds: [i-local0003]}}\000a    Outputs:\000a      status: {Type: String, ValueSelector: ''Instances.Instance[].Status''}\000aOutputs:\000a  said: {Type: String, Value: ''good day {{ who }}, it is {{ look.status }}''}\000a', 'root(1234567890123456)', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:33.693387+00', '9c548c23b447ce29d4a1c83d36f0deaa0bc25a0c74c704482c8a7f85caf1a507', 'YAML', 'Automation', 'Other', FALSE, U&'{"en":"Greets","zh-cn":"\95ee\5019"}'),
('t-d6121c815ae560fd1263/v1', 't-d6121c815ae560fd1263', 1, NULL, U&'FormatVersion: OOS-2019-06-01\000aTasks:\000a  - Name: ask\000a    Action: ACS::Pause\000a    Properties: {}\000a', 'root(1234567890123456)', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.10635+00', 'e6caa22b71f5c57abb954b69d7747e1d7488c62da3a66e5c0bd3b14992e124c4', 'YAML', 'Automation', 'Other', FALSE, '');               
CREATE CACHED TABLE "public"."public_template_start"(
    "template_id" CHARACTER VARYING NOT NULL,
    "starts" BIGINT NOT NULL
);            
ALTER TABLE "public"."public_template_start" ADD CONSTRAINT "public"."CONSTRAINT_65" PRIMARY KEY("template_id");               
-- 0 +/- SELECT COUNT(*) FROM public.public_template_start;    
CREATE CACHED TABLE "public"."template_favorite"(
    "account_id" CHARACTER VARYING NOT NULL,
    "template_id" CHARACTER VARYING NOT NULL
); 
ALTER TABLE "public"."template_favorite" ADD CONSTRAINT "public"."CONSTRAINT_45" PRIMARY KEY("account_id", "template_id");     
-- 1 +/- SELECT COUNT(*) FROM public.template_favorite;        
INSERT INTO "public"."template_favorite" VALUES
('1234567890123456', 't-d6121c815ae560fd1263');
CREATE CACHED TABLE "public"."template_share"(
    "template_id" CHARACTER VARYING NOT NULL,
    "account_id" CHARACTER VARYING NOT NULL,
    "version_number" INTEGER NOT NULL
);             
ALTER TABLE "public"."template_share" ADD CONSTRAINT "public"."CONSTRAINT_B34" PRIMARY KEY("template_id", "account_id");       
-- 1 +/- SELECT COUNT(*) FROM public.template_share;           
INSERT INTO "public"."template_share" VALUES
('t-d6121c815ae560fd1263', '2000000000000002', 0);
CREATE INDEX "public"."template_share_by_account" ON "public"."template_share"("account_id" NULLS LAST, "template_id" NULLS LAST);             
CREATE CACHED TABLE "public"."resource_tag"(
    "account_id" CHARACTER VARYING NOT NULL,
    "region_id" CHARACTER VARYING NOT NULL,
    "resource_type" CHARACTER VARYING NOT NULL,
    "resource_id" CHARACTER VARYING NOT NULL,
    "tag_key" CHARACTER VARYING NOT NULL,
    "tag_value" CHARACTER VARYING NOT NULL
);    
ALTER TABLE "public"."resource_tag" ADD CONSTRAINT "public"."CONSTRAINT_E" PRIMARY KEY("account_id", "region_id", "resource_type", "resource_id", "tag_key");  
-- 2 +/- SELECT COUNT(*) FROM public.resource_tag;             
INSERT INTO "public"."resource_tag" VALUES
('1234567890123456', 'cn-hangzhou', 'template', 'Greeter', 'team', 'blue'),
('1234567890123456', 'cn-hangzhou', 'execution', 'exec-c2799a944bc83a55962d', 'run', 'old');            
CREATE INDEX "public"."resource_tag_by_key" ON "public"."resource_tag"("account_id" NULLS LAST, "region_id" NULLS LAST, "resource_type" NULLS LAST, "tag_key" NULLS LAST, "tag_value" NULLS LAST);             
CREATE CACHED TABLE "public"."cloud_stub"(
    "id" CHARACTER VARYING NOT NULL,
    "position" BIGINT NOT NULL,
    "service" CHARACTER VARYING NOT NULL,
    "api" CHARACTER VARYING NOT NULL,
    "definition" CHARACTER VARYING NOT NULL,
    "used" BIGINT NOT NULL,
    "seed" CHARACTER VARYING
);       
ALTER TABLE "public"."cloud_stub" ADD CONSTRAINT "public"."CONSTRAINT_ED" PRIMARY KEY("id");   
-- 1 +/- SELECT COUNT(*) FROM public.cloud_stub;               
INSERT INTO "public"."cloud_stub" VALUES
('stub-0b56b4901b1dc9c408fa', 2, 'FOO', 'Bar', '{"service":"FOO","api":"Bar","answers":[{"body":{"a":1}}]}', 0, NULL);
CREATE INDEX "public"."cloud_stub_by_position" ON "public"."cloud_stub"("position" NULLS LAST);
CREATE CACHED TABLE "public"."cloud_change"(
    "subject" CHARACTER VARYING NOT NULL,
    "number" BIGINT NOT NULL
);         
ALTER TABLE "public"."cloud_change" ADD CONSTRAINT "public"."CONSTRAINT_5" PRIMARY KEY("subject");             
-- 1 +/- SELECT COUNT(*) FROM public.cloud_change;             
INSERT INTO "public"."cloud_change" VALUES
('stubs', 2);       
CREATE CACHED TABLE "public"."cloud_call"(
    "seq" BIGINT GENERATED BY DEFAULT AS IDENTITY(START WITH 1 RESTART WITH 6) NOT NULL,
    "called_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    "service" CHARACTER VARYING NOT NULL,
    "service_key" CHARACTER VARYING NOT NULL,
    "api" CHARACTER VARYING NOT NULL,
    "api_key" CHARACTER VARYING NOT NULL,
    "region" CHARACTER VARYING NOT NULL,
    "parameters" CHARACTER VARYING NOT NULL,
    "answer" CHARACTER VARYING,
    "error" CHARACTER VARYING,
    "answered_by" CHARACTER VARYING NOT NULL,
    "stub_id" CHARACTER VARYING,
    "execution_id" CHARACTER VARYING NOT NULL,
    "task_execution_id" CHARACTER VARYING NOT NULL,
    "task_name" CHARACTER VARYING NOT NULL,
    "loop_item" CHARACTER VARYING,
    "attempt" INTEGER NOT NULL
);         
ALTER TABLE "public"."cloud_call" ADD CONSTRAINT "public"."CONSTRAINT_ED2" PRIMARY KEY("seq"); 
-- 5 +/- SELECT COUNT(*) FROM public.cloud_call;               
INSERT INTO "public"."cloud_call" VALUES
(1, TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.600133+00', 'ECS', 'ecs', 'DescribeInstances', 'describeinstances', 'cn-hangzhou', '{"InstanceIds":["i-local0003"]}', U&'{"TotalCount":1,"PageNumber":1,"PageSize":10,"NextToken":"","Instances":{"Instance":[{"InstanceId":"i-local0003","InstanceName":"batch-1","HostName":"batch-1","Description":"","RegionId":"cn-hangzhou","ZoneId":"cn-hangzhou-h","CreationTime":"2026-11-24T22:16Z","StartTime":"2026-11-24T22:16Z","SerialNumber":"local-i-local0003","KeyPairName":"","ResourceGroupId":"","DeploymentSetId":"","ClusterId":"","InstanceType":"ecs.g7.large","InstanceTypeFamily":"ecs.g7","Cpu":2,"CPU":2,"Memory":8192,"GPUAmount":0,"GPUSpec":"","LocalStorageCapacity":0,"ImageId":"aliyun_3_x64_20G_alibase_20240819.vhd","OSType":"linux","OSName":"Alibaba Cloud Linux  3.2104 LTS 64\4f4d","OSNameEn":"Alibaba Cloud Linux  3.2104 LTS 64\4f4d","IoOptimized":true,"DeviceAvailable":true,"Recyclable":false,"DeletionProtection":false,"CreditSpecification":"","StoppedMode":"Not-applicable","OperationLocks":{"LockReason":[]},"HibernationOptions":{"Configured":false},"MetadataOptions":{"HttpEndpoint":"","HttpTokens":""},"CpuOptions":{"CoreCount":1,"ThreadsPerCore":2,"Numa":""},"InstanceChargeType":"PostPaid","ExpiredTime":"2099-12-31T15:59Z","AutoReleaseTime":"","SaleCycle":"","SpotStrategy":"NoSpot","SpotPriceLimit":0.0,"SpotDuration":0,"InstanceNetworkType":"vpc","InternetChargeType":"PayByTraffic","InternetMaxBandwidthIn":0,"InternetMaxBandwidthOut":0,"VlanId":"","VpcAttributes":{"VpcId":"vpc-local0001","VSwitchId":"vsw-local0001","NatIpAddress":"","PrivateIpAddress":{"IpAddress":["172.16.0.13"]}},"EipAddress":{"AllocationId":"","IpAddress":"","InternetChargeType":""},"PublicIpAddress":{"IpAddress":[]},"InnerIpAddress":{"IpAddress":[]},"SecurityGroupIds":{"SecurityGroupId":["sg-local0001"]},"NetworkInterfaces":{"NetworkInterface":[{"NetworkInterfaceId":"eni-local0003","Type":"Primary","PrimaryIpAddress":"172.16.0.13","MacAddress":"00:16:3e:ce:f1:8a","PrivateIpSets":{"PrivateIpSet":[{"PrivateIpAddress":"172.16.0.13","Primary":true}]}}]},"Tags":{"Tag":[{"TagKey":"role","TagValue":"batch"}]},"Status":"Stopped"}]},"RequestId":"3C7C137C-AA2C-3EE8-BA8B-85ABF944EE8E"}', NULL, 'simulated', NULL, 'exec-c2799a944bc83a55962d', 'exec-c2799a944bc83a55962d.t0001', 'look', NULL, 1),
(2, TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.626339+00', 'ECS', 'ecs', 'StopInstance', 'stopinstance', 'cn-hangzhou', '{"InstanceId":"i-nobody"}', NULL, '{"code":"InvalidInstanceId.NotFound","message":"The specified InstanceId does not exist.","status":404}', 'simulated', NULL, 'exec-1241fcd764c5ca6d2ce8', 'exec-1241fcd764c5ca6d2ce8.t0001', 'stop', NULL, 1),
(3, TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.685287+00', 'ECS', 'ecs', 'DescribeInstances', 'describeinstances', 'cn-hangzhou', '{"InstanceName":"a"}', '{"TotalCount":0,"PageNumber":1,"PageSize":10,"NextToken":"","Instances":{"Instance":[]},"RequestId":"82D7289C-9B77-AA3C-FBCF-B1AAA765606F"}', NULL, 'simulated', NULL, 'exec-b9ee06b2799f0ad335fd', 'exec-b9ee06b2799f0ad335fd.t0002', 'each', '"a"', 1),
(4, TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.685287+00', 'ECS', 'ecs', 'DescribeInstances', 'describeinstances', 'cn-hangzhou', '{"InstanceName":"b"}', '{"TotalCount":0,"PageNumber":1,"PageSize":10,"NextToken":"","Instances":{"Instance":[]},"RequestId":"46B2C14D-0DAB-F282-6A47-9ED4C9A479AA"}', NULL, 'simulated', NULL, 'exec-b9ee06b2799f0ad335fd', 'exec-b9ee06b2799f0ad335fd.t0003', 'each', '"b"', 1),
(5, TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:35.990583+00', 'ECS', 'ecs', 'DescribeInstances', 'describeinstances', 'cn-hangzhou', '{"InstanceName":"c"}', '{"TotalCount":0,"PageNumber":1,"PageSize":10,"NextToken":"","Instances":{"Instance":[]},"RequestId":"D40F61F1-4EA9-6028-951C-7F0AF9F99C4C"}', NULL, 'simulated', NULL, 'exec-b9ee06b2799f0ad335fd', 'exec-b9ee06b2799f0ad335fd.t0004', 'each', '"c"', 1);  
CREATE INDEX "public"."cloud_call_by_execution" ON "public"."cloud_call"("execution_id" NULLS LAST, "seq" NULLS LAST);         
CREATE INDEX "public"."cloud_call_by_answerer" ON "public"."cloud_call"("answered_by" NULLS LAST, "seq" NULLS LAST);           
CREATE CACHED TABLE "public"."cloud_world"(
    "account" CHARACTER VARYING NOT NULL,
    "made_at" TIMESTAMP WITH TIME ZONE NOT NULL
);       
ALTER TABLE "public"."cloud_world" ADD CONSTRAINT "public"."CONSTRAINT_B9" PRIMARY KEY("account");             
-- 1 +/- SELECT COUNT(*) FROM public.cloud_world;              
INSERT INTO "public"."cloud_world" VALUES
('1234567890123456', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.600133+00');      
CREATE CACHED TABLE "public"."cloud_resource"(
    "account" CHARACTER VARYING NOT NULL,
    "region" CHARACTER VARYING NOT NULL,
    "kind" CHARACTER VARYING NOT NULL,
    "id" CHARACTER VARYING NOT NULL,
    "name" CHARACTER VARYING NOT NULL,
    "owner" CHARACTER VARYING,
    "state" CHARACTER VARYING NOT NULL,
    "state_since" TIMESTAMP WITH TIME ZONE NOT NULL,
    "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    "detail" CHARACTER VARYING NOT NULL,
    "seed" CHARACTER VARYING,
    "gone" BOOLEAN NOT NULL
);     
ALTER TABLE "public"."cloud_resource" ADD CONSTRAINT "public"."CONSTRAINT_B8" PRIMARY KEY("account", "region", "kind", "id");  
-- 9 +/- SELECT COUNT(*) FROM public.cloud_resource;           
INSERT INTO "public"."cloud_resource" VALUES
('1234567890123456', 'cn-hangzhou', 'vpc.vpc', 'vpc-local0001', 'default', NULL, 'Available', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.600133+00', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.600133+00', '{"VpcId":"vpc-local0001","VpcName":"default","Description":"","RegionId":"cn-hangzhou","CidrBlock":"172.16.0.0/12","VRouterId":"vrt-local0001","IsDefault":true,"ResourceGroupId":"","CreationTime":"2026-11-24T22:16:34Z","VSwitchIds":{"VSwitchId":["vsw-local0001"]},"Tags":{"Tag":[]}}', NULL, FALSE),
('1234567890123456', 'cn-hangzhou', 'vpc.vswitch', 'vsw-local0001', 'default', 'vpc-local0001', 'Available', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.600133+00', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.600133+00', '{"VSwitchId":"vsw-local0001","VSwitchName":"default","Description":"","VpcId":"vpc-local0001","ZoneId":"cn-hangzhou-h","CidrBlock":"172.16.0.0/24","AvailableIpAddressCount":252,"IsDefault":true,"ResourceGroupId":"","CreationTime":"2026-11-24T22:16:34Z","Tags":{"Tag":[]}}', NULL, FALSE),
('1234567890123456', 'cn-hangzhou', 'ecs.securitygroup', 'sg-local0001', 'default', 'vpc-local0001', 'Available', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.600133+00', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.600133+00', '{"SecurityGroupId":"sg-local0001","SecurityGroupName":"default","Description":"","SecurityGroupType":"normal","VpcId":"vpc-local0001","ResourceGroupId":"","ServiceManaged":false,"CreationTime":"2026-11-24T22:16:34Z","Tags":{"Tag":[]}}', NULL, FALSE),
('1234567890123456', 'cn-hangzhou', 'ecs.instance', 'i-local0001', 'web-1', NULL, 'Running', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.600133+00', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.600133+00', U&'{"InstanceId":"i-local0001","InstanceName":"web-1","HostName":"web-1","Description":"","RegionId":"cn-hangzhou","ZoneId":"cn-hangzhou-h","CreationTime":"2026-11-24T22:16Z","StartTime":"2026-11-24T22:16Z","SerialNumber":"local-i-local0001","KeyPairName":"","ResourceGroupId":"","DeploymentSetId":"","ClusterId":"","InstanceType":"ecs.g7.large","InstanceTypeFamily":"ecs.g7","Cpu":2,"CPU":2,"Memory":8192,"GPUAmount":0,"GPUSpec":"","LocalStorageCapacity":0,"ImageId":"aliyun_3_x64_20G_alibase_20240819.vhd","OSType":"linux","OSName":"Alibaba Cloud Linux  3.2104 LTS 64\4f4d","OSNameEn":"Alibaba Cloud Linux  3.2104 LTS 64\4f4d","IoOptimized":true,"DeviceAvailable":true,"Recyclable":false,"DeletionProtection":false,"CreditSpecification":"","StoppedMode":"Not-applicable","OperationLocks":{"LockReason":[]},"HibernationOptions":{"Configured":false},"MetadataOptions":{"HttpEndpoint":"","HttpTokens":""},"CpuOptions":{"CoreCount":1,"ThreadsPerCore":2,"Numa":""},"InstanceChargeType":"PostPaid","ExpiredTime":"2099-12-31T15:59Z","AutoReleaseTime":"","SaleCycle":"","SpotStrategy":"NoSpot","SpotPriceLimit":0.0,"SpotDuration":0,"InstanceNetworkType":"vpc","InternetChargeType":"PayByTraffic","InternetMaxBandwidthIn":0,"InternetMaxBandwidthOut":0,"VlanId":"","VpcAttributes":{"VpcId":"vpc-local0001","VSwitchId":"vsw-local0001","NatIpAddress":"","PrivateIpAddress":{"IpAddress":["172.16.0.11"]}},"EipAddress":{"AllocationId":"","IpAddress":"","InternetChargeType":""},"PublicIpAddress":{"IpAddress":[]},"InnerIpAddress":{"IpAddress":[]},"SecurityGroupIds":{"SecurityGroupId":["sg-local0001"]},"NetworkInterfaces":{"NetworkInterface":[{"NetworkInterfaceId":"eni-local0001","Type":"Primary","PrimaryIpAddress":"172.16.0.11","MacAddress":"00:16:3e:ce:f1:88","PrivateIpSets":{"PrivateIpSet":[{"PrivateIpAddress":"172.16.0.11","Primary":true}]}}]},"Tags":{"Tag":[{"TagKey":"role","TagValue":"web"}]}}', NULL, FALSE),
('1234567890123456', 'cn-hangzhou', 'ecs.disk', 'd-local0001', '', 'i-local0001', 'In_use', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.600133+00', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.600133+00', '{"DiskId":"d-local0001","DiskName":"","Description":"","Type":"system","Category":"cloud_essd","PerformanceLevel":"PL0","Size":40,"RegionId":"cn-hangzhou","ZoneId":"cn-hangzhou-h","ImageId":"","SourceSnapshotId":"","AutoSnapshotPolicyId":"","EnableAutoSnapshot":true,"DeleteAutoSnapshot":false,"Portable":false,"Encrypted":false,"KMSKeyId":"","DiskChargeType":"PostPaid","ResourceGroupId":"","CreationTime":"2026-11-24T22:16:34Z","DetachedTime":"","ExpiredTime":"2999-09-08T16:00Z","MultiAttach":"Disabled","OperationLocks":{"OperationLock":[]},"Tags":{"Tag":[{"TagKey":"role","TagValue":"web"}]},"InstanceId":"i-local0001","Device":"/dev/xvda","DeleteWithInstance":true,"AttachedTime":"2026-11-24T22:16Z"}', NULL, FALSE);      
INSERT INTO "public"."cloud_resource" VALUES
('1234567890123456', 'cn-hangzhou', 'ecs.instance', 'i-local0002', 'web-2', NULL, 'Running', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.600133+00', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.600133+00', U&'{"InstanceId":"i-local0002","InstanceName":"web-2","HostName":"web-2","Description":"","RegionId":"cn-hangzhou","ZoneId":"cn-hangzhou-h","CreationTime":"2026-11-24T22:16Z","StartTime":"2026-11-24T22:16Z","SerialNumber":"local-i-local0002","KeyPairName":"","ResourceGroupId":"","DeploymentSetId":"","ClusterId":"","InstanceType":"ecs.g7.large","InstanceTypeFamily":"ecs.g7","Cpu":2,"CPU":2,"Memory":8192,"GPUAmount":0,"GPUSpec":"","LocalStorageCapacity":0,"ImageId":"aliyun_3_x64_20G_alibase_20240819.vhd","OSType":"linux","OSName":"Alibaba Cloud Linux  3.2104 LTS 64\4f4d","OSNameEn":"Alibaba Cloud Linux  3.2104 LTS 64\4f4d","IoOptimized":true,"DeviceAvailable":true,"Recyclable":false,"DeletionProtection":false,"CreditSpecification":"","StoppedMode":"Not-applicable","OperationLocks":{"LockReason":[]},"HibernationOptions":{"Configured":false},"MetadataOptions":{"HttpEndpoint":"","HttpTokens":""},"CpuOptions":{"CoreCount":1,"ThreadsPerCore":2,"Numa":""},"InstanceChargeType":"PostPaid","ExpiredTime":"2099-12-31T15:59Z","AutoReleaseTime":"","SaleCycle":"","SpotStrategy":"NoSpot","SpotPriceLimit":0.0,"SpotDuration":0,"InstanceNetworkType":"vpc","InternetChargeType":"PayByTraffic","InternetMaxBandwidthIn":0,"InternetMaxBandwidthOut":0,"VlanId":"","VpcAttributes":{"VpcId":"vpc-local0001","VSwitchId":"vsw-local0001","NatIpAddress":"","PrivateIpAddress":{"IpAddress":["172.16.0.12"]}},"EipAddress":{"AllocationId":"","IpAddress":"","InternetChargeType":""},"PublicIpAddress":{"IpAddress":[]},"InnerIpAddress":{"IpAddress":[]},"SecurityGroupIds":{"SecurityGroupId":["sg-local0001"]},"NetworkInterfaces":{"NetworkInterface":[{"NetworkInterfaceId":"eni-local0002","Type":"Primary","PrimaryIpAddress":"172.16.0.12","MacAddress":"00:16:3e:ce:f1:89","PrivateIpSets":{"PrivateIpSet":[{"PrivateIpAddress":"172.16.0.12","Primary":true}]}}]},"Tags":{"Tag":[{"TagKey":"role","TagValue":"web"}]}}', NULL, FALSE),
('1234567890123456', 'cn-hangzhou', 'ecs.disk', 'd-local0002', '', 'i-local0002', 'In_use', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.600133+00', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.600133+00', '{"DiskId":"d-local0002","DiskName":"","Description":"","Type":"system","Category":"cloud_essd","PerformanceLevel":"PL0","Size":40,"RegionId":"cn-hangzhou","ZoneId":"cn-hangzhou-h","ImageId":"","SourceSnapshotId":"","AutoSnapshotPolicyId":"","EnableAutoSnapshot":true,"DeleteAutoSnapshot":false,"Portable":false,"Encrypted":false,"KMSKeyId":"","DiskChargeType":"PostPaid","ResourceGroupId":"","CreationTime":"2026-11-24T22:16:34Z","DetachedTime":"","ExpiredTime":"2999-09-08T16:00Z","MultiAttach":"Disabled","OperationLocks":{"OperationLock":[]},"Tags":{"Tag":[{"TagKey":"role","TagValue":"web"}]},"InstanceId":"i-local0002","Device":"/dev/xvda","DeleteWithInstance":true,"AttachedTime":"2026-11-24T22:16Z"}', NULL, FALSE),
('1234567890123456', 'cn-hangzhou', 'ecs.instance', 'i-local0003', 'batch-1', NULL, 'Stopped', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.600133+00', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.600133+00', U&'{"InstanceId":"i-local0003","InstanceName":"batch-1","HostName":"batch-1","Description":"","RegionId":"cn-hangzhou","ZoneId":"cn-hangzhou-h","CreationTime":"2026-11-24T22:16Z","StartTime":"2026-11-24T22:16Z","SerialNumber":"local-i-local0003","KeyPairName":"","ResourceGroupId":"","DeploymentSetId":"","ClusterId":"","InstanceType":"ecs.g7.large","InstanceTypeFamily":"ecs.g7","Cpu":2,"CPU":2,"Memory":8192,"GPUAmount":0,"GPUSpec":"","LocalStorageCapacity":0,"ImageId":"aliyun_3_x64_20G_alibase_20240819.vhd","OSType":"linux","OSName":"Alibaba Cloud Linux  3.2104 LTS 64\4f4d","OSNameEn":"Alibaba Cloud Linux  3.2104 LTS 64\4f4d","IoOptimized":true,"DeviceAvailable":true,"Recyclable":false,"DeletionProtection":false,"CreditSpecification":"","StoppedMode":"Not-applicable","OperationLocks":{"LockReason":[]},"HibernationOptions":{"Configured":false},"MetadataOptions":{"HttpEndpoint":"","HttpTokens":""},"CpuOptions":{"CoreCount":1,"ThreadsPerCore":2,"Numa":""},"InstanceChargeType":"PostPaid","ExpiredTime":"2099-12-31T15:59Z","AutoReleaseTime":"","SaleCycle":"","SpotStrategy":"NoSpot","SpotPriceLimit":0.0,"SpotDuration":0,"InstanceNetworkType":"vpc","InternetChargeType":"PayByTraffic","InternetMaxBandwidthIn":0,"InternetMaxBandwidthOut":0,"VlanId":"","VpcAttributes":{"VpcId":"vpc-local0001","VSwitchId":"vsw-local0001","NatIpAddress":"","PrivateIpAddress":{"IpAddress":["172.16.0.13"]}},"EipAddress":{"AllocationId":"","IpAddress":"","InternetChargeType":""},"PublicIpAddress":{"IpAddress":[]},"InnerIpAddress":{"IpAddress":[]},"SecurityGroupIds":{"SecurityGroupId":["sg-local0001"]},"NetworkInterfaces":{"NetworkInterface":[{"NetworkInterfaceId":"eni-local0003","Type":"Primary","PrimaryIpAddress":"172.16.0.13","MacAddress":"00:16:3e:ce:f1:8a","PrivateIpSets":{"PrivateIpSet":[{"PrivateIpAddress":"172.16.0.13","Primary":true}]}}]},"Tags":{"Tag":[{"TagKey":"role","TagValue":"batch"}]}}', NULL, FALSE);         
INSERT INTO "public"."cloud_resource" VALUES
('1234567890123456', 'cn-hangzhou', 'ecs.disk', 'd-local0003', '', 'i-local0003', 'In_use', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.600133+00', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.600133+00', '{"DiskId":"d-local0003","DiskName":"","Description":"","Type":"system","Category":"cloud_essd","PerformanceLevel":"PL0","Size":40,"RegionId":"cn-hangzhou","ZoneId":"cn-hangzhou-h","ImageId":"","SourceSnapshotId":"","AutoSnapshotPolicyId":"","EnableAutoSnapshot":true,"DeleteAutoSnapshot":false,"Portable":false,"Encrypted":false,"KMSKeyId":"","DiskChargeType":"PostPaid","ResourceGroupId":"","CreationTime":"2026-11-24T22:16:34Z","DetachedTime":"","ExpiredTime":"2999-09-08T16:00Z","MultiAttach":"Disabled","OperationLocks":{"OperationLock":[]},"Tags":{"Tag":[{"TagKey":"role","TagValue":"batch"}]},"InstanceId":"i-local0003","Device":"/dev/xvda","DeleteWithInstance":true,"AttachedTime":"2026-11-24T22:16Z"}', NULL, FALSE);             
CREATE INDEX "public"."cloud_resource_by_owner" ON "public"."cloud_resource"("account" NULLS LAST, "region" NULLS LAST, "kind" NULLS LAST, "owner" NULLS LAST);
CREATE CACHED TABLE "public"."client_token"(
    "account_id" CHARACTER VARYING NOT NULL,
    "region_id" CHARACTER VARYING NOT NULL,
    "operation" CHARACTER VARYING NOT NULL,
    "token" CHARACTER VARYING NOT NULL,
    "fingerprint" CHARACTER VARYING NOT NULL,
    "answer" CHARACTER VARYING,
    "created_at" TIMESTAMP WITH TIME ZONE NOT NULL
);  
ALTER TABLE "public"."client_token" ADD CONSTRAINT "public"."CONSTRAINT_BF" PRIMARY KEY("account_id", "region_id", "operation", "token");      
-- 1 +/- SELECT COUNT(*) FROM public.client_token;             
INSERT INTO "public"."client_token" VALUES
('1234567890123456', 'cn-hangzhou', 'StartExecution', 'old-token', 'e863f3bf419b0966f728a6043871a1c56175fafed2e2b9011081fa79095f4144', '{"Execution":{"ExecutionId":"exec-c2799a944bc83a55962d","Status":"Started","StatusMessage":"","TemplateId":"t-576c6b319a3fcbfdb00c","TemplateName":"Greeter","TemplateVersion":"v1","Parameters":"{\"who\":\"you\",\"word\":\"******\"}","Outputs":"{}","Mode":"Automatic","LoopMode":"Automatic","SafetyCheck":"ConfirmEveryHighRiskAction","RamRole":"","ExecutedBy":"root(1234567890123456)","IsParent":false,"CurrentTasks":[],"Counters":{"Failed":0,"Success":0,"Total":0},"Description":"An old run.","Tags":{"run":"old"},"CreateDate":"2026-11-24T22:16:34Z","CreatedDate":"2026-11-24T22:16:34Z","StartDate":"2026-11-24T22:16:34Z","UpdateDate":"2026-11-24T22:16:34Z"},"RequestId":"BBB7EC89-8773-29A8-6FD3-8CC3FCE80626"}', TIMESTAMP WITH TIME ZONE '2026-11-24 22:16:34.40281+00');          
CREATE INDEX "public"."client_token_age" ON "public"."client_token"("created_at" NULLS LAST);  
CREATE CACHED TABLE "public"."sts_token"(
    "access_key_id" CHARACTER VARYING NOT NULL,
    "access_key_secret" CHARACTER VARYING NOT NULL,
    "security_token" CHARACTER VARYING NOT NULL,
    "account_id" CHARACTER VARYING NOT NULL,
    "role_name" CHARACTER VARYING NOT NULL,
    "session_name" CHARACTER VARYING NOT NULL,
    "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL
);   
ALTER TABLE "public"."sts_token" ADD CONSTRAINT "public"."CONSTRAINT_1" PRIMARY KEY("access_key_id");          
-- 0 +/- SELECT COUNT(*) FROM public.sts_token;
CREATE CACHED TABLE "public"."request_nonce"(
    "access_key_id" CHARACTER VARYING NOT NULL,
    "nonce" CHARACTER VARYING NOT NULL,
    "used_at" TIMESTAMP WITH TIME ZONE NOT NULL
);       
ALTER TABLE "public"."request_nonce" ADD CONSTRAINT "public"."CONSTRAINT_67" PRIMARY KEY("access_key_id", "nonce");            
-- 0 +/- SELECT COUNT(*) FROM public.request_nonce;            
CREATE INDEX "public"."request_nonce_by_time" ON "public"."request_nonce"("used_at" NULLS LAST);               
CREATE CACHED TABLE "public"."seed_file"(
    "name" CHARACTER VARYING NOT NULL,
    "hash" CHARACTER VARYING NOT NULL,
    "applied_at" TIMESTAMP WITH TIME ZONE NOT NULL
);  
ALTER TABLE "public"."seed_file" ADD CONSTRAINT "public"."CONSTRAINT_2" PRIMARY KEY("name");   
-- 0 +/- SELECT COUNT(*) FROM public.seed_file;
ALTER TABLE "public"."template_version" ADD CONSTRAINT "public"."template_version_number" UNIQUE NULLS DISTINCT ("template_id", "version_number");             
ALTER TABLE "public"."template" ADD CONSTRAINT "public"."template_name" UNIQUE NULLS DISTINCT ("account_id", "region_id", "name");             
ALTER TABLE "public"."template_version" ADD CONSTRAINT "public"."CONSTRAINT_A9D" FOREIGN KEY("template_id") REFERENCES "public"."template"("id") NOCHECK;      
ALTER TABLE "public"."template_share" ADD CONSTRAINT "public"."CONSTRAINT_B3" FOREIGN KEY("template_id") REFERENCES "public"."template"("id") NOCHECK;         
