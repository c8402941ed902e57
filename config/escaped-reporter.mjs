/** Puts down what was thrown past every test, as JSON in the file that XINLIN_ESCAPED names: vitest's own has no place for it. */
import { writeFileSync } from 'node:fs'

export default class EscapedReporter {
  onTestRunEnd(_modules, errors) {
    const told = errors.map((error) => ({
      message: `${error.name ?? 'Error'}: ${error.message ?? error}`,
      stack: error.stack ?? '',
      file: error.VITEST_TEST_PATH,
      test: error.VITEST_TEST_NAME,
    }))
    writeFileSync(process.env.XINLIN_ESCAPED, JSON.stringify(told))
  }
}
