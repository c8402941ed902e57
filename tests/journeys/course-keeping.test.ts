import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { saveCourse } from '#core/contracts/courses'
import { sampleFilm } from '../../config/sample-sounds'
import { type Phone, targets } from '../support/browser'
import { aCourse, here } from '../support/courses'
import { aStreet } from '../support/phones'
import { valueOf } from '../support/value-of'

const { world, phoneOf } = aStreet()

const captions = '00:00.000 --> 00:04.000\n圆慢慢变大\n\n00:04.000 --> 00:29.000\n圆慢慢变小'
const film = { name: '示例.mp4', mimeType: 'video/mp4', buffer: sampleFilm() }

/** Too long to be handed over in one piece: it lies on the disk, as a computer's files do. */
async function aLongFile(): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'long-')), '太大.mp3')
  await writeFile(path, '')
  await truncate(path, 30 * 1024 * 1024 + 1)
  return path
}

async function choose(phone: Phone, file: string | { name: string; mimeType: string; buffer: Buffer }) {
  const chooser = phone.page.waitForEvent('filechooser')
  await phone.tap('choose-file')
  await (await chooser).setFiles(file)
}

/** What the browser's own player of the film is at. */
const ofFilm = (phone: Phone) =>
  phone.page.evaluate(() => {
    const media = document.querySelector('video')
    return media && { paused: media.paused, at: media.currentTime, failed: media.error?.code ?? 0 }
  })

/** What is written over the film where it fills the screen; null where it does not. */
const ofFullScreen = (phone: Phone) =>
  phone.page.evaluate(() => {
    const full = document.fullscreenElement ?? document.querySelector('wx-video[full]')
    return full && full.textContent
  })

const storedLessons = async () => {
  const courses = await world.documents('courses')
  return courses.find(({ title }) => title === '看得见的一课')?.lessons as
    | readonly { readonly kind: string; readonly title: string }[]
    | undefined
}

describe.each(targets)('somebody who keeps a course, on the $name build', (target) => {
  let keeper: Phone
  beforeEach(async () => {
    keeper = await phoneOf(target, 'sample-editor')
  })

  it('chooses a film, is told each thing that is wrong, saves it, and a resident watches', async () => {
    await keeper.launch('pages/me/index')
    await keeper.tap('my-courses')
    await keeper.see(/播放数归管理人员看/)
    await keeper.tap('add-course')
    for (const [id, text] of [
      ['course-title', '看得见的一课'],
      ['course-summary', '一段很短的画面。'],
      ['course-author', '示例讲者'],
      ['course-role', '社工，不是医生'],
    ] as const) {
      await keeper.el(id).fill(text)
    }
    await keeper.tap('save-course')
    await keeper.tap('add-lesson')
    await keeper.el('lesson-title').fill('第一节')
    await keeper.el('lesson-day').fill('2026-01-01')
    await keeper.el('lesson-captions').fill(captions)
    await keeper.el('lesson-words').fill('先看圆。\n\n再慢慢呼气。')
    await keeper.tap('save-lesson')
    await keeper.see(/没有收到声音或视频文件/)

    // A page that calls itself a film, and a film of a kind that some phones do not play.
    await choose(keeper, { ...film, buffer: Buffer.from('<html>no film at all</html>') })
    await keeper.see(/已选：示例\.mp4/)
    await keeper.tap('save-lesson')
    await keeper.see(/这个文件放不了/)
    const other = Buffer.from(sampleFilm())
    other.write('hvc1', other.lastIndexOf('avc1'))
    await choose(keeper, { ...film, buffer: other })
    await keeper.tap('save-lesson')
    await keeper.see(/有的手机放不出来/)
    const long = await aLongFile()
    await choose(keeper, long)
    await rm(dirname(long), { recursive: true })
    await keeper.see(/这个文件太大：声音最多 30 兆，视频最多 60 兆/)

    // The storage cannot be reached for a moment: nothing is stored, and nothing that was written is lost.
    await choose(keeper, film)
    await keeper.page.context().route('**/__local/files/**', (route) => route.abort())
    await keeper.tap('save-lesson')
    await keeper.see(/文件没有传上去/)
    expect(await keeper.el('lesson-words').inputValue()).toBe('先看圆。\n\n再慢慢呼气。')
    expect(await storedLessons()).toEqual([])
    await keeper.page.context().unrouteAll({ behavior: 'wait' })
    await keeper.tap('save-lesson')
    await keeper.see(/视频，2026年1月1日放出来，30 秒/)
    expect(await storedLessons()).toMatchObject([{ kind: 'video', title: '第一节' }])
    await keeper.tap('course-shown')
    await keeper.tap('save-course')
    await expect.poll(async () => (await world.documents('courses')).filter(({ shown }) => shown).length).toBe(2)

    const person = await phoneOf(target)
    await person.launch('courses/pages/list/index')
    await person.page.getByText('看得见的一课').first().click()
    await person.page.getByText('第一节').first().click()
    await person.see(/视频，30 秒，0\.1 兆流量/)
    expect((await ofFilm(person))?.paused ?? true).toBe(true)
    await person.tap('play')
    await person.see('圆慢慢变大')
    await expect.poll(async () => ((await ofFilm(person))?.at ?? 0) > 1, { timeout: 20_000 }).toBe(true)
    expect((await ofFilm(person))?.failed).toBe(0)
    await person.tap('enlarge')
    await expect.poll(() => ofFullScreen(person)).toMatch(/圆慢慢变/)
    if (target.name === 'weapp') await person.page.getByText('退出全屏').click()
    else await person.page.evaluate(() => document.exitFullscreen())
    await expect.poll(() => ofFullScreen(person)).toBe(null)
    await person.tap('pause')
    await expect.poll(async () => (await ofFilm(person))?.paused).toBe(true)
    await person.page.goBack()
    await person.see(/上次停在 \d+ 秒/)
    expect([...(await keeper.faults()), ...(await person.faults())]).toEqual([])
  }, 180_000)

  it('writes while somebody else saves first: nothing of either is lost', async () => {
    await keeper.launch('manager/pages/course/index?id=course-slow')
    await keeper.tap('edit-lesson-slow-1')
    await keeper.el('lesson-title').fill('我改的名字')
    await keeper.el('course-summary').fill('我改的简介')
    const manager = await world.as('sample-manager')
    const [before] = (await world.documents('courses')).filter(({ _id }) => _id === here.courseId)
    const { title, audience, topics, author, authorRole, nodeId, shown } = before as never as ReturnType<
      typeof aCourse
    >['course']
    const words = { title, audience, topics, author, authorRole, nodeId, shown, summary: '别人改的简介' }
    valueOf(await manager.call(saveCourse, { courseId: here.courseId, revision: 1, course: words }))

    await keeper.tap('save-lesson')
    await keeper.see(/刚才有另一个人改过这门课，这一次没有存/)
    expect(await keeper.el('lesson-title').inputValue()).toBe('我改的名字')
    // What was changed is said of the course: there the two differ, and the lesson is free to be stored.
    await keeper.see('简介：别人改的简介')
    await keeper.tap('save-lesson')
    await keeper.el('edit-lesson-slow-1').getByText('我改的名字').waitFor()
    expect(await keeper.el('course-summary').inputValue()).toBe('我改的简介')
    await keeper.tap('course-overtaken-mine')
    await expect
      .poll(async () => (await world.documents('courses')).map(({ summary }) => summary))
      .toEqual(['我改的简介'])
    expect(await keeper.faults()).toEqual([])
  }, 120_000)
})
