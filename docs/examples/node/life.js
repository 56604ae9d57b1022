// The life of a template and an execution, with @alicloud/pop-core.
//
//   npm install @alicloud/pop-core
//   node life.js http://127.0.0.1:8667 any any
//
// Endpoint, access key id and secret; with oos.auth.mode=verify a pair of accounts.yml.
const assert = require('node:assert');
const { RPCClient } = require('@alicloud/pop-core');

const NAME = 'node-life';
const TEMPLATE = `
FormatVersion: OOS-2019-06-01
Parameters:
  number: {Type: Number, Default: 3}
Tasks:
  - {Name: ask, Action: 'ACS::Pause', Properties: {}}
Outputs:
  number: {Type: Number, Value: '{{ number }}'}
`;

async function main(endpoint, accessKeyId, accessKeySecret) {
  const client = new RPCClient({ endpoint, apiVersion: '2019-06-01', accessKeyId, accessKeySecret });
  const call = (action, parameters) => client.request(action, parameters, { method: 'POST' });
  const until = async (id, status) => {
    for (let i = 0; i < 100; i++) {
      const execution = (await call('ListExecutions', { ExecutionId: id })).Executions[0];
      if (execution.Status === status) return execution;
      await new Promise((then) => setTimeout(then, 200));
    }
    throw new Error(`${id} is not ${status}`);
  };

  await call('CreateTemplate', { TemplateName: NAME, Content: TEMPLATE, Tags: '{"made":"by hand"}' });
  const started = await call('StartExecution', { TemplateName: NAME, Parameters: '{"number":4}' });
  const id = started.Execution.ExecutionId;
  const waiting = await until(id, 'Waiting');
  const task = waiting.CurrentTasks[0].TaskExecutionId;
  await call('NotifyExecution', { ExecutionId: id, NotifyType: 'Approve', TaskExecutionId: task });
  assert.equal((await until(id, 'Success')).Outputs, '{"number":4}');
  await call('DeleteExecutions', { ExecutionIds: JSON.stringify([id]) });
  await call('DeleteTemplate', { TemplateName: NAME });
  console.log('ended well:', id);
}

main(...process.argv.slice(2));
