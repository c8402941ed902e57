import { spawnSync } from 'node:child_process'
import { whole } from './whole'

/** What goes by turns goes on by one with each commit, so that one commit is always tested alike. XINLIN_TURN says it otherwise. */
export const commit = Number(process.env.XINLIN_TURN ?? commits())

function commits(): number {
  const { stdout } = spawnSync('git', ['rev-list', '--count', '--first-parent', 'HEAD'], { encoding: 'utf8' })
  return Number.parseInt(stdout ?? '', 10) || 0
}

/** What goes with every second commit alone goes on by one with each of those. */
export const everySecond = Math.floor(commit / 2)

/** Every so-manieth of them, from the turn on; all of them where everything is walked (XINLIN_WHOLE). */
export const byTurns = <Job>(jobs: readonly Job[], turn: number, of: number): readonly Job[] =>
  whole ? jobs : jobs.filter((_, at) => at % of === turn % of)

/** What is looked at on every page: on phones of many kinds with even commits, in boxes and by damaged answers with odd ones. */
const everyPage = commit % 2 === 0 ? /\/every-page-phones/ : /\/every-page-(boxes|answers)/

/** Help and danger, a booking, one's own data. */
const eachTime =
  /\/(calls-a-screen|boxes|help|self-test-crisis|child-crisis|cannot-speak|page-broken|booking\.|booking-(whole|doubt)|privacy|leaving|network|front-pages|set-up|older-engine|restored)/

/**
 * The journeys of this turn, as files: a third of those that are not walked each time, so that three commits after another walk
 * every file, and six each journey on each of its builds. All of them with XINLIN_WHOLE=1.
 */
export function journeysOfTurn(files: readonly string[]): string[] {
  const others = files.filter((file) => !eachTime.test(file) && !file.includes('/every-page-')).sort()
  const isNow = (file: string) => everyPage.test(file) || eachTime.test(file)
  return files.filter((file) => whole || isNow(file) || others.indexOf(file) % 3 === commit % 3)
}
