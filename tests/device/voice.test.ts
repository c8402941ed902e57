import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { findVoice, whenVoicesChange } from '../../src/device/voice'

const voice = (lang: string, localService: boolean) => ({ lang, localService, name: lang })
const spoken: { text: string; lang: string; onend: () => void }[] = []

function aBrowserWith(...voices: ReturnType<typeof voice>[]) {
  const told = new Set<() => void>()
  const speech = {
    getVoices: () => voices,
    speak: (said: (typeof spoken)[number]) => spoken.push(said),
    cancel: vi.fn(),
    addEventListener: (_: string, tell: () => void) => told.add(tell),
    removeEventListener: (_: string, tell: () => void) => told.delete(tell),
  }
  vi.stubGlobal('speechSynthesis', speech)
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      constructor(readonly text: string) {}
    },
  )
  return { speech, told }
}

describe('the voice that reads to a child', () => {
  beforeEach(() => {
    vi.stubEnv('TARO_ENV', 'h5')
    spoken.length = 0
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    vi.unstubAllGlobals()
  })

  it('is none where the browser has none, has no Chinese one, or would send the words to a server', () => {
    expect(findVoice()).toBeNull()
    aBrowserWith()
    expect(findVoice()).toBeNull()
    aBrowserWith(voice('en-US', true), voice('zh-CN', false))
    expect(findVoice()).toBeNull()
  })

  it('is none on WeChat, whatever else is there', () => {
    vi.stubEnv('TARO_ENV', 'weapp')
    aBrowserWith(voice('zh-CN', true))
    expect(findVoice()).toBeNull()
  })

  it('reads the words as they are and says when it has ended', () => {
    const { speech } = aBrowserWith(voice('en-US', true), voice('zh-CN', true))
    const ended = vi.fn()
    findVoice()?.speak('我感觉快乐、心情舒畅', ended)
    expect(spoken).toMatchObject([{ text: '我感觉快乐、心情舒畅', lang: 'zh-CN' }])
    spoken[0]?.onend()
    expect(ended).toHaveBeenCalledOnce()
    findVoice()?.hush()
    expect(speech.cancel).toHaveBeenCalledTimes(2)
  })

  it('is looked for again when the browser has learnt of others, until nobody asks any more', () => {
    const { told } = aBrowserWith()
    const end = whenVoicesChange(() => undefined)
    expect(told.size).toBe(1)
    end()
    expect(told.size).toBe(0)
  })
})
