import { beforeAll, type RunnerTask } from 'vitest'
import { isOlder } from './engine'
import { commit } from './turn'
import { whole } from './whole'

/** The way to help, and what is looked at on every page: on both builds each time. */
const onBoth = /\/(every-page-\w+|help|cannot-speak|self-test-crisis|child-crisis|page-broken|windows)\.test\.ts$/

/** On the older framework the weapp build alone is walked: the web does not know of it. */
function keepWeapp(task: RunnerTask): void {
  if (/weapp|WeChat|mini program/.test(task.name)) return
  if (task.type === 'suite') task.tasks.forEach(keepWeapp)
  else task.mode = 'skip'
  skipEmpty(task)
}

/** As `$name` is written in them, with its quotation marks. */
const namesBuild = /(H5|weapp)\W* build/

/** Once for each build: what stands below it takes turns. */
function takeTurns(task: RunnerTask): void {
  if (!namesBuild.test(task.name)) {
    if (task.type === 'suite') for (const inside of task.tasks) takeTurns(inside)
    return
  }
  const isWeapp = /weapp\W* build/.test(task.name)
  for (const [at, test] of testsIn([task]).entries()) {
    if (((at + Math.floor(commit / 3)) % 2 === 0) !== isWeapp) test.mode = 'skip'
  }
  skipEmpty(task)
}

const testsIn = (tasks: readonly RunnerTask[]): RunnerTask[] =>
  tasks.flatMap((task) => (task.type === 'suite' ? testsIn(task.tasks) : [task]))

/** A group of which nothing is left opens no world and no browser for it. */
function skipEmpty(task: RunnerTask): void {
  if (task.type !== 'suite') return
  task.tasks.forEach(skipEmpty)
  if (task.tasks.every(({ mode }) => mode === 'skip')) task.mode = 'skip'
}

/**
 * A journey that is written for both builds is walked on one of them, the next one on the other, and all the other way
 * round three commits later, when the same files have their turn again: the pages are the same, and how they are drawn is what every page is
 * looked at for. XINLIN_WHOLE=1 walks all on both.
 */
beforeAll(({}, { file }) => {
  if (isOlder) file.tasks.forEach(keepWeapp)
  else if (!whole && !onBoth.test(file.filepath)) file.tasks.forEach(takeTurns)
})
