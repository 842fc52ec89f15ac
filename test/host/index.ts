import 'mocha/mocha.js';

/** Tells the suite's lines from what VS Code itself logs; the scripts that follow a run take it off again. */
const mark = 'suite| ';

// Before the test files, which this bundle's entry imports after this one, describe anything.
mocha.setup({ ui: 'bdd', reporter: 'spec', timeout: 20_000, color: false });
Mocha.reporters.Base.consoleLog = (...values: unknown[]): void => {
  console.log(mark + format(values));
};

/**
 * Runs the suite in the extension host, desktop or browser: the contract of `extensionTestsPath`.
 * @throws if a test fails, so that the host exits with an error.
 */
export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    // The browser build's own `run` wants a page's address; the one it wraps does not.
    Mocha.prototype.run.call(mocha, (failures) => {
      if (failures === 0) resolve();
      else reject(new Error(`${failures} failed`));
    });
  });
}

function format([template = '', ...values]: readonly unknown[]): string {
  const filled = String(template).replace(/%[sd]/g, () => String(values.shift()));
  return [filled, ...values.map(String)].join(' ');
}
