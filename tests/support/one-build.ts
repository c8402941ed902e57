import { beforeEach, type RunnerTask } from 'vitest'
import { whole } from './whole'

/** The way to help, and what is looked at on every page: on both builds each time. */
const onBoth =
  /\/(every-page-\w+|help|cannot-speak|self-test-crisis|child-crisis|page-broken|windows|front-pages)\.test\.ts$/

/** As `$name` is written in them, with its quotation marks. */
const namesBuild = /(H5|weapp)\W* build/

const testsIn = (tasks: readonly RunnerTask[]): RunnerTask[] =>
  tasks.flatMap((task) => (task.type === 'suite' ? testsIn(task.tasks) : [task]))

/** What is there once for each build: this test, or the group it is in. */
function onceEach(task: RunnerTask): RunnerTask | undefined {
  if (namesBuild.test(task.name)) return task
  return task.suite && onceEach(task.suite)
}

/**
 * A journey that is written for both builds is walked on one of them, the next one on the other: the pages are the same,
 * and what differs is how they are drawn, which every page is looked at for on both. XINLIN_WHOLE=1 walks all on both.
 */
beforeEach(({ task, skip }) => {
  const each = onceEach(task)
  if (whole || !each || onBoth.test(task.file.filepath)) return
  const isWeapp = /weapp\W* build/.test(each.name)
  const place = testsIn([each]).indexOf(task)
  if ((place % 2 === 0) !== isWeapp) skip('walked on the other build')
})
