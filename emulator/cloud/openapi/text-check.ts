export interface Verdict {
  suggest: 'pass' | 'review' | 'risky'
  /** WeChat's number of what is wrong: 100 nothing, 10001 advertising, 20006 crime, 20008 fraud, 21000 something else. */
  label: number
}

/**
 * A stand-in for WeChat's judgement, which is not public: each of these words brings the same verdict every time, and
 * everything else passes. The last two are what WeChat's own documentation gives to try the call with.
 */
export const checkedWords: Readonly<Record<string, Verdict>> = {
  网络赌博: { suggest: 'risky', label: 20006 },
  代开发票: { suggest: 'risky', label: 20008 },
  加微信领红包: { suggest: 'review', label: 10001 },
  特3456书yuuo莞6543李zxcz蒜7782法fgnv级: { suggest: 'risky', label: 21000 },
  完2347全dfji试3726测asad感3847知qwez到: { suggest: 'risky', label: 21000 },
}

const severity = { pass: 0, review: 1, risky: 2 }
/** Of what was asked, so many are remembered. */
const mostAsked = 1000

/** What security.msgSecCheck judges by, and what it was asked. */
export class TextCheck {
  #more: Readonly<Record<string, Verdict['suggest']>> = {}
  #fault: number | null = null
  #asked: string[] = []

  /** Words that bring a verdict beside the known ones, until the next `judge`; none takes them away. */
  judge(words: Readonly<Record<string, Verdict['suggest']>> = {}): void {
    this.#more = words
  }

  /** From now on every call is answered with this errcode (-1: WeChat is busy; 61010: the user was not here in two hours); null: no more. */
  failWith(errcode: number | null): void {
    this.#fault = errcode
  }

  get fault(): number | null {
    return this.#fault
  }

  /** The texts that were sent to be judged, the oldest first. */
  asked(): readonly string[] {
    return this.#asked
  }

  /** As after a start. */
  clear(): void {
    this.#more = {}
    this.#fault = null
    this.#asked = []
  }

  note(text: string): void {
    this.#asked = [...this.#asked.slice(1 - mostAsked), text]
  }

  /** The words found in these texts with their verdicts, the worst first: it decides. */
  found(texts: readonly string[]): [string, Verdict][] {
    const more = Object.entries(this.#more).map(([word, suggest]): [string, Verdict] => [
      word,
      { suggest, label: suggest === 'pass' ? 100 : 21000 },
    ])
    return [...Object.entries(checkedWords), ...more]
      .filter(([word]) => texts.some((text) => text.includes(word)))
      .sort(([, one], [, other]) => severity[other.suggest] - severity[one.suggest])
  }
}
