import { describe, expect, it } from 'vitest'
import { faultsOf, open, traceOf } from './program'

const page = 'pages/plain/index'
const events = ['play', 'pause', 'ended', 'waiting', 'timeupdate', 'fullscreenchange', 'error']
const changes = {
  [`${page}.wxml`]: `
    <view id="plain">一页</view>
    <video id="film" src="/film.mp4" initial-time="3" controls="{{false}}" autoplay
      ${events.map((one) => `bind${one}="${one}"`).join(' ')}><view id="over">字</view></video>`,
  [`${page}.js`]: `
    const { note } = require('../../trace')
    const told = (event) => note(event.type + ' ' + JSON.stringify(event.detail))
    Page({ ${events.map((one) => `${one}: told`).join(', ')} })`,
}

async function aFilm() {
  const program = await open({ changes, path: page })
  const host = await program.until(() => program.document.querySelector('wx-video'), 'the film')
  const media = host.querySelector('video') as HTMLVideoElement
  const tell = (name: string) => media.dispatchEvent(new (program.window as unknown as typeof globalThis).Event(name))
  interface Hand {
    play(): void
    pause(): void
    seek(position: number): void
    requestFullScreen(): void
    exitFullScreen(): void
  }
  const hand = (program.client.wx.createVideoContext as (id: string) => Hand)('film')
  return { program, host, media, tell, hand }
}

describe('a video', () => {
  it('is the browser’s own, without controls where the program has none, under what it puts into it', async () => {
    const { program, host, media } = await aFilm()
    expect(media.getAttribute('src')).toMatch(/film\.mp4$/)
    expect([media.controls, media.autoplay, media.hasAttribute('playsinline')]).toEqual([false, true, true])
    expect(host.textContent).toContain('字')
    expect(program.client.warnings.filter(({ kind }) => kind === 'unemulated-tag')).toEqual([])
    expect(faultsOf(program)).toEqual([])
  })

  it('tells what the browser’s tells, in WeChat’s words', async () => {
    const { program, media, tell } = await aFilm()
    media.currentTime = 4
    for (const name of ['play', 'timeupdate', 'waiting', 'pause', 'ended', 'error']) tell(name)
    expect(traceOf(program).slice(-6)).toEqual([
      'play {}',
      'timeupdate {"currentTime":4,"duration":0}',
      ...['waiting {}', 'pause {}', 'ended {}', 'error {"errMsg":"cannot play: 0"}'],
    ])
  })

  it('is played, paused and sought by a hand that knows its id, and by no other', async () => {
    const { program, media, hand } = await aFilm()
    const done: string[] = []
    Object.assign(media, { play: async () => void done.push('play'), pause: () => void done.push('pause') })
    hand.play()
    hand.pause()
    hand.seek(7)
    const nobody = (program.client.wx.createVideoContext as (id: string) => typeof hand)('another')
    nobody.play()
    nobody.seek(1)
    expect(done).toEqual(['play', 'pause'])
    expect(media.currentTime).toBe(7)
  })

  it('fills the window until it is told to leave, or somebody goes back', async () => {
    const { program, host, hand } = await aFilm()
    hand.requestFullScreen()
    expect(host.hasAttribute('full')).toBe(true)
    expect(traceOf(program).at(-1)).toBe('fullscreenchange {"fullScreen":true,"direction":"vertical"}')
    hand.exitFullScreen()
    expect(host.hasAttribute('full')).toBe(false)
    hand.requestFullScreen()
    ;(program.client.wx.navigateBack as () => void)()
    await program.until(() => !host.hasAttribute('full'), 'the whole window left')
    expect(program.client.pages().at(-1)).toBe(page)
  })
})
