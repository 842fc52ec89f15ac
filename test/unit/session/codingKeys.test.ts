import assert from 'node:assert/strict';
import { codingAction, commandKeys } from '../../../src/session/codingKeys';

const codes = [{ id: 'demand', key: 'd' }, { id: 'frame/conflict', key: 'c' }, { id: 'plain' }, { id: 'nested', key: 'N' }];
const command = (name: string): object => ({ kind: 'command', command: name });

describe('keys of coding mode', () => {
  it('tag as the code that has the key, before anything else', () => {
    assert.deepEqual(codingAction('c', codes), { kind: 'code', type: 'frame/conflict' });
    assert.deepEqual(codingAction('d', codes), { kind: 'code', type: 'demand' });
    assert.deepEqual(codingAction('d', []), command('date'));
  });

  it('leave a command that lost its letter to a code on the capital', () => {
    assert.deepEqual(codingAction('D', codes), command('date'));
    assert.deepEqual(codingAction('n', codes), command('next'));
    assert.deepEqual(codingAction('N', codes), { kind: 'code', type: 'nested' });
  });

  it('do nothing that is not said', () => {
    assert.equal(codingAction('z', codes), undefined);
    assert.equal(codingAction('ß', codes), undefined);
  });

  it('are listed as they are beside the codes, each doing what the list says', () => {
    const listed = commandKeys(codes);
    assert.equal(listed.find(({ command: name }) => name === 'date')?.key, 'D');
    for (const { key, command: name } of listed) assert.deepEqual(codingAction(key, codes), command(name), key);
    assert.equal(new Set(commandKeys([]).map(({ key }) => key)).size, commandKeys([]).length);
  });
});
