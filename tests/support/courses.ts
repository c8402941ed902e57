import { breathCourse, breathLessons } from '#core/content/sample/courses'
import { sampleOpenid } from '#core/content/sample/people'
import type { saveCourse, saveLesson } from '#core/contracts/courses'
import type { InputOf } from '#core/contracts/operation'
import type { Instant } from '#core/domain/time'
import { marksOf } from '../../cloudfunctions/_runtime/identity'
import { secretsOf } from '../../cloudfunctions/_runtime/private'
import { courses, lessonBodies } from '../../cloudfunctions/_store/courses'
import { ofPlays, sealPlay } from '../../cloudfunctions/courses/sealed-play'
import { breathWav } from '../../config/sample-sounds'
import { functionEnv, type World } from './world'

/** A lesson of the sample world that is open, forty seconds long; half of it has to be seen. */
export const here = { courseId: 'course-slow', lessonId: 'lesson-slow-1' }

export const aCourse = (course: Partial<InputOf<typeof saveCourse>['course']> = {}): InputOf<typeof saveCourse> => ({
  courseId: null,
  revision: null,
  course: {
    ...{ title: '示例课', summary: '两句话说清楚。', audience: 'everyone', topics: ['s03'], author: '示例讲者' },
    ...{ authorRole: '社工，不是医生', nodeId: 'n-qinghe', shown: false, ...course },
  },
})

export const aLesson = (
  lesson: Partial<InputOf<typeof saveLesson>['lesson']> = {},
): InputOf<typeof saveLesson>['lesson'] => ({
  ...{ title: '第一节', opensOn: '2026-01-01', words: '先坐稳。\n\n再慢慢呼气。' },
  ...{ captions: 'WEBVTT\n\n00:00.000 --> 00:02.000\n慢慢呼气', ...lesson },
})

/** Of a place that has none yet. */
export const aPopulation = {
  ...{ residents: 900, countedOn: '2026-01-01', source: '示例来源' },
}

export const aSound = (rounds = 1): Buffer => breathWav({ into: 1, out: 2, rounds })

/** The head of a WAV file that says no more than a minute of itself, however much follows. */
export const aLongSound = (): Buffer => breathWav({ into: 30, out: 30, rounds: 1 })

/** A course of this place with one lesson, three seconds long, whose sound is the sample's. */
export async function plantCourse(world: World, name: string, nodeId: string): Promise<void> {
  const [sample] = breathLessons
  const lesson = { id: `${name}-lesson`, title: '一节', opensOn: '2026-01-01', bytes: 1000, seconds: 3 }
  const lessons = [{ ...lesson, kind: 'audio' as const, type: 'wav' as const }]
  const course = { ...breathCourse, id: `${name}-course`, nodeId, shown: false, revision: 1, lessons }
  await world.put('courses', courses.document(course))
  const body = {
    id: lesson.id,
    courseId: course.id,
    fileId: 'cloud://local-env.6c6f-local-env-1250000000/courses/none.wav',
  }
  await world.put('lesson-bodies', lessonBodies.document({ ...body, cues: [], words: sample?.words ?? [] }))
}

/** A play of somebody of the sample world, as it leaves the server. */
export function aPlay(name: string, begun: Instant): string {
  const mark = marksOf(sampleOpenid(name), functionEnv)(ofPlays) ?? ''
  const play = { ...here, nodeId: null, mark, begun, at: begun, seen: 0, least: 20_000, counted: false }
  return sealPlay(secretsOf(functionEnv), play)
}

/** Sends a file to the storage as a phone of this person does, to where nobody looked at it. */
export async function bring(world: World, name: string, content: Buffer, path: string): Promise<string> {
  const headers = { 'content-type': 'application/json' }
  const opened = await fetch(`${world.cloud.url}/session`)
  const cookie = opened.headers
    .getSetCookie()
    .map((set) => set.split(';')[0])
    .join('; ')
  const ask = (to: string, body: object) =>
    fetch(`${world.cloud.url}/${to}`, { method: 'POST', headers: { ...headers, cookie }, body: JSON.stringify(body) })
  await ask('session', { openid: sampleOpenid(name) })
  const permit = (await (await ask('files/upload', { path })).json()) as {
    readonly url: string
    readonly fields: Record<string, string>
    readonly fileID: string
  }
  const form = new FormData()
  for (const [field, value] of Object.entries(permit.fields)) form.append(field, value)
  form.append('file', new Blob([new Uint8Array(content)]))
  const sent = await fetch(permit.url, { method: 'POST', body: form })
  if (!sent.ok) throw new Error(`the storage refused: ${sent.status}`)
  return permit.fileID
}
