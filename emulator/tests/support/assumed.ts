import { it, type TestContext } from 'vitest'
import { isRemote } from './remote/keys'

type Run<Row extends unknown[]> = (...row: Row) => unknown

/**
 * A test of what is assumed of CloudBase, not known: `?` in README.md. Of the local cloud it must hold as any
 * other. Against a real environment it fails nothing: the run says of each whether it held.
 */
export function assumed(name: string, run: () => unknown): void {
  it(titleOf(name), (context) => judge(context, run))
}

assumed.each =
  <Row>(table: Row[]) =>
  (name: string, run: Run<Row extends unknown[] ? Row : [Row]>): void =>
    it.for(table)(titleOf(name), (row, context) =>
      judge(context, () => run(...((Array.isArray(row) ? row : [row]) as Parameters<typeof run>))),
    )

/** The mark by which report-assumptions.ts knows them again. */
const titleOf = (name: string) => `${name} (assumed)`

async function judge(context: TestContext, run: () => unknown): Promise<void> {
  if (!isRemote()) return void (await run())
  try {
    await run()
  } catch (error) {
    context.skip(error instanceof Error ? error.message.split('\n', 1)[0] : String(error))
  }
}
