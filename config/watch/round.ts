/**
 * What is being built at the moment. Open pages are told once, when all of it is done: one saved word is built into
 * functions, web build and mini program, and a page that opens anew three times is no help.
 */
export class Round {
  readonly #began = new Map<string, number>()
  #isNews = false

  constructor(private readonly show: () => void) {}

  /** Begun twice is begun: a build may start over on the next save. */
  begin(what: string): void {
    if (!this.#began.has(what)) this.#began.set(what, Date.now())
  }

  done(what: string): void {
    this.#isNews = true
    const seconds = ((Date.now() - (this.#began.get(what) ?? Date.now())) / 1000).toFixed(1)
    console.log(`  ✓ ${what} 更新了（${seconds} 秒）`)
    this.#end(what)
  }

  failed(what: string, faults: readonly string[]): void {
    console.error(`  ✗ ${what} 没有构建成功，打开的页面还是原来的\n${faults.map(shorten).join('\n')}`)
    this.#end(what)
  }

  #end(what: string): void {
    this.#began.delete(what)
    if (this.#began.size > 0 || !this.#isNews) return
    this.#isNews = false
    this.show()
  }
}

const mostLines = 12

/** A compiler tells its own stack after what a person needs. */
function shorten(fault: string): string {
  const lines = fault.split('\n').filter((line) => line.trim() !== '' && !/^\s+at /.test(line))
  return lines
    .slice(0, mostLines)
    .map((line) => `    ${line}`)
    .join('\n')
}
