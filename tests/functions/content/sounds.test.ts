import { expect, it } from 'vitest'
import { articles } from '#core/content/articles/index'
import { runsOf, soundsOf, soundsWithin } from '../../../cloudfunctions/content/search/sounds'

const texts = articles.flatMap(({ title, summary, words }) => [title, summary, ...words])
const runs = [...new Set(texts.flatMap(runsOf))]

it('what is heard in one go is heard as one by one, but for a sound that depends on its neighbours', () => {
  const sounds = soundsWithin(texts)
  const other = runs.filter((run) => sounds(run).join() !== soundsOf(run).join())
  expect(runs.length).toBeGreaterThan(500)
  expect(other.length).toBeLessThanOrEqual(2)
  for (const run of runs) expect(sounds(run)).toHaveLength([...run].length)
})

it('a run that was not among them is heard all the same, and one without a sound moves no other', () => {
  expect(soundsWithin(['睡觉'])('吃饭')).toEqual(['chi', 'fan'])
  expect(soundsWithin([])('吃饭')).toEqual(['chi', 'fan'])
  expect(soundsWithin(['𠀀𫝀', '睡觉'])('睡觉')).toEqual(['shui', 'jiao'])
})
