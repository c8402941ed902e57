import { beforeAll, describe, expect, it } from 'vitest'
import {
  listCourses,
  listKeptCourses,
  openCourse,
  openLesson,
  readFigures,
  readKeptCourse,
  removeLesson,
  saveCourse,
  saveLesson,
  setPopulation,
} from '#core/contracts/courses'
import { sampleFilm } from '../../../config/sample-sounds'
import { aWorld } from '../../support/a-world'
import { aCourse, aLesson, aLongSound, aPopulation, aSound, bring, here } from '../../support/courses'
import { valueOf } from '../../support/value-of'
import { anAttempt, type Browser } from '../../support/world'

const world = aWorld()
let manager: Browser
let person: Browser
beforeAll(async () => {
  manager = await world.as('sample-manager')
  person = await world.as('sample-resident')
})

const no = (refusal: string) => ({ ok: false, refusal })
let sent = 0
const brought = (content: Buffer, who = 'sample-manager') => {
  sent += 1
  return bring(world, who, content, `brought/file-of-a-test-${sent}`)
}
const begun = async () => valueOf(await manager.call(saveCourse, aCourse())).saved
async function withLesson() {
  const { id: courseId, revision } = await begun()
  const file = await brought(aSound())
  const lesson = { courseId, revision, lessonId: null, at: 0, lesson: aLesson(), brought: file }
  return { file, course: valueOf(await manager.call(saveLesson, lesson)).saved }
}
const show = (id: string, revision: number, shown = true) =>
  manager.call(saveCourse, { ...aCourse({ shown }), courseId: id, revision })
const ofNantang = async () => {
  const grants = [{ role: 'manager', nodeId: 'n-nantang' }]
  await world.put('staff', { id: world.personId('sample-parent'), grants, v: 1 })
  return world.as('sample-parent')
}

describe('keeping courses is refused, and nothing is stored,', () => {
  it('not-allowed to whoever manages nothing, and for a place of somebody else', async () => {
    const before = await world.everything()
    expect(await person.call(listKeptCourses, {})).toEqual(no('not-allowed'))
    expect(await person.call(saveCourse, aCourse())).toEqual(no('not-allowed'))
    expect(await world.everything()).toEqual(before)
    expect(await (await ofNantang()).call(saveCourse, aCourse())).toEqual(no('not-allowed'))
  })

  it.each([
    ['course-incomplete', { title: ' ' }],
    ['course-empty', { shown: true }],
    ['course-topic-unknown', { topics: ['s03', 's99'] }],
  ])('%s', async (refusal, course) => {
    expect(await manager.call(saveCourse, aCourse(course))).toEqual(no(refusal))
    expect(await world.documents('courses')).toHaveLength(1)
  })

  it('courses-full at fifty', async () => {
    const [stored] = await world.documents('courses')
    const { _id, ...rest } = stored as Record<string, unknown>
    await world.add(
      'courses',
      Array.from({ length: 49 }, (_, at) => ({ ...rest, id: `course-${at}` })),
    )
    expect(await manager.call(saveCourse, aCourse())).toEqual(no('courses-full'))
  })

  it('course-unknown of another’s, course-changed of one read too long ago', async () => {
    const other = await ofNantang()
    const change = { ...aCourse({ nodeId: 'n-nantang' }), courseId: here.courseId, revision: 1 }
    expect(await other.call(saveCourse, change)).toEqual(no('course-unknown'))
    expect(await other.call(readKeptCourse, { courseId: here.courseId, lessonId: null })).toEqual(no('course-unknown'))
    expect(await show(here.courseId, 0)).toEqual(no('course-changed'))
  })

  it('two at once: one is stored, the other is told', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => show(here.courseId, 1)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter((answer) => !answer.ok && answer.refusal === 'course-changed')).toHaveLength(7)
  })

  it('of a lesson whose file, words or captions are not right', async () => {
    const { id: courseId, revision } = await begun()
    const save = async (lesson: ReturnType<typeof aLesson>, content: Buffer | null) =>
      manager.call(saveLesson, {
        ...{ courseId, revision, lessonId: null, at: 0, lesson },
        brought: content && (await brought(content)),
      })
    expect(await save(aLesson(), null)).toEqual(no('file-missing'))
    expect(await save(aLesson(), Buffer.from('<html>no sound at all</html>'))).toEqual(no('file-unfit'))
    // Named as a sound, and an executable by its bytes.
    expect(await save(aLesson(), Buffer.from('MZ'.padEnd(4000, 'x')))).toEqual(no('file-unfit'))
    expect(await save(aLesson({ title: ' ' }), aSound())).toEqual(no('lesson-incomplete'))
    expect(await save(aLesson({ words: ' ' }), aSound())).toEqual(no('lesson-incomplete'))
    expect(await save(aLesson({ captions: '慢慢呼气' }), aSound())).toEqual(no('captions-invalid'))
    const late = '00:02.000 --> 00:04.000\n比声音还长'
    expect(await save(aLesson({ captions: late }), aSound())).toEqual(no('captions-invalid'))
    const gone = { courseId, revision, lessonId: null, at: 0, lesson: aLesson() }
    const nowhere = 'cloud://local-env.6c6f-local-env-1250000000/brought/there-is-none-of-it'
    expect(await manager.call(saveLesson, { ...gone, brought: nowhere })).toEqual(no('file-missing'))
    // No file but one that was just sent can be named.
    for (const path of ['courses/a.wav', 'brought/../courses/a-long-enough-name', 'brought/short']) {
      const named = `cloud://local-env.6c6f-local-env-1250000000/${path}`
      expect(await manager.call(saveLesson, { ...gone, brought: named })).toEqual(no('bad-input'))
    }
    expect(await world.documents('lesson-bodies')).toHaveLength(4)
    // Nothing that was refused is kept where only functions write.
    expect(world.cloud.files.list(`courses/${courseId}/`)).toEqual([])
  })

  it('twice at once, as one attempt and as two: one file is kept, and it is the one that is held', async () => {
    const { id: courseId, revision } = await begun()
    const file = await brought(aSound())
    const lesson = { courseId, revision, lessonId: null, at: 0, lesson: aLesson(), brought: file }
    const one = anAttempt(world.cloud.clock.now())
    await Promise.all([one, one, undefined, undefined].map((attempt) => manager.call(saveLesson, lesson, attempt)))
    const course = valueOf(await manager.call(readKeptCourse, { courseId, lessonId: null })).course
    expect(course.lessons).toHaveLength(1)
    const bodies = await world.documents('lesson-bodies')
    const held = bodies.filter((body) => body.courseId === courseId).map(({ fileId }) => String(fileId))
    expect(world.cloud.files.list(`courses/${courseId}/`).map(({ path }) => held[0]?.endsWith(path))).toEqual([true])
  })

  it('file-other-coding of a film that some phones show as a black picture', async () => {
    const { id: courseId, revision } = await begun()
    const written = sampleFilm().toString('latin1')
    const file = await brought(
      Buffer.from(`${written.slice(0, 40)}${written.slice(40).replace('avc1', 'hvc1')}`, 'latin1'),
    )
    const lesson = { courseId, revision, lessonId: null, at: 0, lesson: aLesson(), brought: file }
    expect(await manager.call(saveLesson, lesson)).toEqual(no('file-other-coding'))
    expect(world.cloud.files.list(`courses/${courseId}/`)).toEqual([])
  })

  it('file-too-large above thirty megabytes of sound and sixty of film, and no more is read', async () => {
    const { id: courseId, revision } = await begun()
    const save = async (content: Buffer, read = revision) => {
      const file = await brought(content)
      return manager.call(saveLesson, {
        courseId,
        revision: read,
        lessonId: null,
        at: 0,
        lesson: aLesson(),
        brought: file,
      })
    }
    const long = (bytes: number, head: Buffer) => Buffer.concat([head, Buffer.alloc(bytes - head.length)])
    const most = 30 * 1024 * 1024
    // One more byte than a sound may have, and the same of a film, which is still stored.
    expect(await save(long(most + 1, aLongSound()))).toEqual(no('file-too-large'))
    expect((await save(long(most + 1, sampleFilm()))).ok).toBe(true)
    expect(await save(Buffer.alloc(2 * most + 1), revision + 1)).toEqual(no('file-too-large'))
  }, 120_000)

  it.each([
    ['population-unsourced', { source: ' ' }],
    ['population-ahead', { countedOn: '2199-01-01' }],
  ])('%s', async (refusal, wrong) => {
    const population = { residents: 900, countedOn: '2026-01-01', source: '示例' }
    const set = { nodeId: 'n-liuan', revision: null, population: { ...population, ...wrong } }
    expect(await manager.call(setPopulation, set)).toEqual(no(refusal))
    expect(await person.call(setPopulation, set)).toEqual(no('not-allowed'))
    const stale = { ...set, nodeId: 'n-chenguang', population }
    expect(await manager.call(setPopulation, stale)).toEqual(no('population-changed'))
    expect(valueOf(await manager.call(setPopulation, { ...set, population })).saved.revision).toBe(1)
  })
})

describe('a course', () => {
  it('is written, gets a lesson, is shown, changed, and taken off again at once', async () => {
    const { file, course } = await withLesson()
    const open = () => person.call(openCourse, { courseId: course.id })
    expect(await open()).toEqual(no('course-unknown'))
    const shown = valueOf(await show(course.id, course.revision)).saved
    expect(valueOf(await open()).course.lessons[0]).toMatchObject({ title: '第一节', seconds: 3, open: true })
    expect(valueOf(await person.call(listCourses, {})).courses.map(({ id }) => id)).toContain(course.id)

    const lessonId = shown.lessons[0]?.id ?? ''
    const { lesson, address } = valueOf(await person.call(openLesson, { courseId: course.id, lessonId }))
    expect(lesson.words).toEqual(['先坐稳。', '再慢慢呼气。'])
    expect(lesson.cues).toEqual([{ from: 0, until: 2000, text: '慢慢呼气' }])
    const sound = Buffer.from(await (await fetch(address ?? '')).arrayBuffer())
    expect(sound.equals(aSound())).toBe(true)
    // Where it was sent to there is nothing left, and where it lies its name says nothing of it.
    expect(world.cloud.files.list('brought/').map((one) => JSON.stringify(one))).not.toContain(file)
    expect(address).toMatch(/courses\/[A-Za-z0-9_-]+\/[A-Za-z0-9_-]{16,}\.wav\?/)

    expect((await show(course.id, shown.revision, false)).ok).toBe(true)
    expect(await open()).toEqual(no('course-unknown'))
    expect(await person.call(openLesson, { courseId: course.id, lessonId })).toEqual(no('course-unknown'))
  })

  it('has films beside sounds, and loses the file that another takes the place of', async () => {
    const { course } = await withLesson()
    const lessonId = course.lessons[0]?.id ?? ''
    const kept = () => world.cloud.files.list(`courses/${course.id}/`).map(({ path }) => path.slice(-4))
    expect(kept()).toEqual(['.wav'])
    const film = await brought(sampleFilm())
    const change = { courseId: course.id, revision: course.revision, lessonId, at: 0, lesson: aLesson(), brought: film }
    const saved = valueOf(await manager.call(saveLesson, change)).saved
    expect(saved.lessons[0]).toMatchObject({ kind: 'video', type: 'mp4', seconds: 30, bytes: sampleFilm().length })
    expect(kept()).toEqual(['.mp4'])
    await show(course.id, saved.revision)
    const { address } = valueOf(await person.call(openLesson, { courseId: course.id, lessonId }))
    const answered = await fetch(address ?? '', { headers: { range: 'bytes=0-99' } })
    expect([answered.status, answered.headers.get('content-type')]).toEqual([206, 'video/mp4'])
  })

  it('is kept by an editor of the place as by its managers, and its figures are not theirs to see', async () => {
    const editor = await world.as('sample-editor')
    const own = valueOf(await editor.call(saveCourse, aCourse({ nodeId: 'n-chenguang' }))).saved
    const lesson = { courseId: own.id, revision: own.revision, lessonId: null, at: 0, lesson: aLesson() }
    const file = await brought(sampleFilm(), 'sample-editor')
    const two = valueOf(await editor.call(saveLesson, { ...lesson, brought: file })).saved
    const shown = { ...aCourse({ nodeId: 'n-chenguang', shown: true }), courseId: own.id, revision: two.revision }
    expect((await editor.call(saveCourse, shown)).ok).toBe(true)
    const listed = valueOf(await editor.call(listKeptCourses, {}))
    expect([listed.figures, listed.courses.find(({ id }) => id === own.id)?.yours]).toEqual([false, true])
    expect(valueOf(await manager.call(listKeptCourses, {})).figures).toBe(true)
    const of = { courseId: own.id, lessonId: two.lessons[0]?.id ?? '' }
    expect(valueOf(await editor.call(readKeptCourse, of)).body?.words).toEqual(['先坐稳。', '再慢慢呼气。'])
    expect(await editor.call(readFigures, { courseId: own.id })).toEqual(no('not-allowed'))
    const population = { ...aPopulation, source: '示例' }
    expect(await editor.call(setPopulation, { nodeId: 'n-liuan', revision: null, population })).toEqual(
      no('not-allowed'),
    )
    // An editor of another place finds neither this course nor a place for one of theirs here.
    const grants = [{ role: 'editor', nodeId: 'n-nantang' }]
    await world.put('staff', { id: world.personId('sample-parent'), grants, v: 1 })
    const other = await world.as('sample-parent')
    expect(await other.call(readKeptCourse, of)).toEqual(no('course-unknown'))
    expect(await other.call(saveCourse, aCourse({ nodeId: 'n-chenguang' }))).toEqual(no('not-allowed'))
    expect((await other.call(saveCourse, aCourse({ nodeId: 'n-nantang' }))).ok).toBe(true)
    // A reviewer reads what others wrote, and keeps no course.
    const reviewer = await world.as('sample-reviewer')
    expect(await reviewer.call(listKeptCourses, {})).toEqual(no('not-allowed'))
  })

  it('opens a lesson on its day, by the server, at midnight +08:00', async () => {
    const of = { courseId: here.courseId, lessonId: 'lesson-slow-3' }
    const { instantAt } = await import('#core/domain/time')
    world.cloud.clock.set(instantAt('2027-06-07') - 5_000)
    expect(await person.call(openLesson, of)).toEqual(no('lesson-not-yet'))
    world.cloud.clock.set(instantAt('2027-06-07'))
    expect((await person.call(openLesson, of)).ok).toBe(true)
  })

  it('has its lessons in the order they were put, keeps a file that stays, and loses one with its lesson', async () => {
    const { course } = await withLesson()
    const first = course.lessons[0]?.id ?? ''
    const second = { courseId: course.id, lessonId: null, at: 0, lesson: aLesson({ title: '开头' }) }
    const file = await brought(aSound(2))
    const two = valueOf(await manager.call(saveLesson, { ...second, revision: course.revision, brought: file })).saved
    expect(two.lessons.map(({ title }) => title)).toEqual(['开头', '第一节'])
    const renamed = { ...second, lessonId: first, lesson: aLesson({ title: '末尾' }), brought: null }
    const three = valueOf(await manager.call(saveLesson, { ...renamed, at: 1, revision: two.revision })).saved
    expect(three.lessons.map(({ title, seconds }) => [title, seconds])).toEqual([
      ['开头', 6],
      ['末尾', 3],
    ])
    const kept = () => world.cloud.files.list(`courses/${course.id}/`).length
    expect(kept()).toBe(2)
    const remove = { courseId: course.id, revision: three.revision, lessonId: first }
    expect(await manager.call(removeLesson, { ...remove, lessonId: 'lesson-none' })).toEqual(no('lesson-unknown'))
    const four = valueOf(await manager.call(removeLesson, remove)).saved
    expect(kept()).toBe(1)
    const shown = valueOf(await show(course.id, four.revision)).saved
    const last = { courseId: course.id, revision: shown.revision, lessonId: shown.lessons[0]?.id ?? '' }
    expect(await manager.call(removeLesson, last)).toEqual(no('course-empty'))
  })
})
