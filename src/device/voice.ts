/**
 * The system's own voice, which the web has and WeChat has not (a plugin that is none of ours would send the words away).
 * Only a Chinese voice that speaks on this device: others are spoken by a server.
 */
interface Speech {
  readonly speak: (text: string, ended: () => void) => void
  readonly hush: () => void
}

const isOurs = ({ lang, localService }: SpeechSynthesisVoice) => localService && /^(zh|cmn)/i.test(lang)

/** Null while there is no such voice. A browser may learn of its voices later: `onChange` is told, and handed how to stop that. */
export function findVoice(): Speech | null {
  if (process.env.TARO_ENV !== 'h5' || typeof speechSynthesis === 'undefined') return null
  const voice = speechSynthesis.getVoices().find(isOurs)
  if (!voice) return null
  return {
    speak(text, ended) {
      speechSynthesis.cancel()
      const said = new SpeechSynthesisUtterance(text)
      said.voice = voice
      said.lang = voice.lang
      said.rate = 0.9
      said.onend = ended
      said.onerror = ended
      speechSynthesis.speak(said)
    },
    hush: () => speechSynthesis.cancel(),
  }
}

/** Told when the browser has learnt of other voices; answers with how to stop listening. */
export function whenVoicesChange(told: () => void): () => void {
  if (process.env.TARO_ENV !== 'h5' || typeof speechSynthesis === 'undefined') return () => undefined
  speechSynthesis.addEventListener?.('voiceschanged', told)
  return () => speechSynthesis.removeEventListener?.('voiceschanged', told)
}
