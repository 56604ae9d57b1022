"""The life of a template and an execution, with the Python SDK.

    pip install alibabacloud-oos20190601
    python life.py 127.0.0.1:8667 any any

Endpoint, access key id and secret; with oos.auth.mode=verify a pair of accounts.yml.
"""

import json
import sys
import time

from alibabacloud_oos20190601 import models as oos
from alibabacloud_oos20190601.client import Client
from alibabacloud_tea_openapi.models import Config

NAME = "python-life"
TEMPLATE = """
FormatVersion: OOS-2019-06-01
Parameters:
  number: {Type: Number, Default: 3}
Tasks:
  - {Name: ask, Action: 'ACS::Pause', Properties: {}}
  - Name: look
    Action: ACS::ExecuteAPI
    Properties: {Service: ECS, API: DescribeInstances, Parameters: {}}
Outputs:
  number: {Type: Number, Value: '{{ number }}'}
"""


def until(client, execution_id, status):
    """The execution, as soon as it has this status."""
    for _ in range(100):
        request = oos.ListExecutionsRequest(execution_id=execution_id)
        execution = client.list_executions(request).body.executions[0]
        if execution.status == status:
            return execution
        time.sleep(0.2)
    raise AssertionError(f"{execution_id} is {execution.status}: {execution.status_message}")


def main(endpoint, key, secret):
    client = Client(Config(endpoint=endpoint, protocol="http", region_id="cn-hangzhou",
                           access_key_id=key, access_key_secret=secret))
    client.create_template(oos.CreateTemplateRequest(
        template_name=NAME, content=TEMPLATE, tags={"made": "by hand"}))
    started = client.start_execution(oos.StartExecutionRequest(
        template_name=NAME, parameters=json.dumps({"number": 4}), description="ü ~*+")).body.execution
    waiting = until(client, started.execution_id, "Waiting")
    assert waiting.description == "ü ~*+"
    asked = waiting.current_tasks[0].task_execution_id
    client.notify_execution(oos.NotifyExecutionRequest(
        execution_id=started.execution_id, notify_type="Approve", task_execution_id=asked,
        notify_note="go on"))
    ended = until(client, started.execution_id, "Success")
    assert json.loads(ended.outputs) == {"number": 4}
    tasks = client.list_task_executions(
        oos.ListTaskExecutionsRequest(execution_id=started.execution_id)).body.task_executions
    assert [task.task_name for task in tasks] == ["look", "ask"]
    assert tasks[-1].extra_data["NotifyNote"] == "go on"
    client.delete_executions(
        oos.DeleteExecutionsRequest(execution_ids=json.dumps([started.execution_id])))
    client.delete_template(oos.DeleteTemplateRequest(template_name=NAME))
    print("ended well:", started.execution_id)


if __name__ == "__main__":
    main(*sys.argv[1:])
