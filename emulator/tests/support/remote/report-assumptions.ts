import type { Reporter, TestModule } from 'vitest/node'

const assumption = / \(assumed\)$/

/** At the end of a remote run: each assumption, and whether it held. */
export default class ReportAssumptions implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const lines: string[] = []
    for (const module of modules) {
      const subject = module.moduleId.replace(/^.*\/(.+)\.test\.ts$/, '$1')
      for (const test of module.children.allTests()) {
        if (!assumption.test(test.name)) continue
        const result = test.result()
        const name = `${subject}: ${test.fullName.replace(assumption, '')}`
        if (result.state === 'passed') lines.push(`held      ${name}`)
        else if (result.state === 'skipped' && result.note) lines.push(`not held  ${name}: ${result.note}`)
        else lines.push(`not asked ${name}`)
      }
    }
    if (lines.length > 0) process.stdout.write(`\nAssumptions of README.md:\n${lines.join('\n')}\n`)
  }
}
