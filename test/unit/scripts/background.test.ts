import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { BackgroundProcess } from '../../../scripts/vscode-npm/background';

function node(script: string): BackgroundProcess {
  return new BackgroundProcess(process.execPath, ['-e', script], { graceMilliseconds: 500 });
}

/** Whether a process runs. One that ended and whose parent did not ask how is a zombie: it does not. */
function isAlive(pid: string): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', pid], { encoding: 'utf8' });
  return /^\s*[^Z\s]/.test(stdout);
}

describe('BackgroundProcess', () => {
  it('waits for a line and gives what it matched', async () => {
    const server = node("console.log('listening on 4321'); setInterval(() => {}, 1000)");
    const [, port] = await server.waitForLine(/listening on (\d+)/, 10_000);
    await server.stop();
    assert.equal(port, '4321');
  });

  it('says what a process printed that ended before the line', async () => {
    const server = node("console.log('out of memory'); process.exit(3)");
    await assert.rejects(server.waitForLine(/listening/, 10_000), /ended before.*listening.*\n.*out of memory/);
    assert.equal(await server.ended(), 3);
  });

  it('says so when the time is up', async () => {
    const server = node('setInterval(() => {}, 1000)');
    await assert.rejects(server.waitForLine(/listening/, 50), /0.05 s passed before/);
    await server.stop();
  });

  it('ends a process that will not, and its children', async function () {
    if (process.platform === 'win32') this.skip();
    const child = "process.on('SIGTERM', () => {}); console.log('child', process.pid); setInterval(() => {}, 1000)";
    const server = node(`process.on('SIGTERM', () => {});
      require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}], { stdio: 'inherit' });
      setInterval(() => {}, 1000);`);
    const [, pid = ''] = await server.waitForLine(/child (\d+)/, 10_000);
    assert.equal(isAlive(pid), true);
    await server.stop();
    assert.equal(await server.ended(), undefined);
    assert.equal(isAlive(pid), false);
  });
});
