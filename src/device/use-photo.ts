import { useState } from 'react'
import { sendFile } from '../cloud/send-file'
import { sentenceFor } from '../wording/refusals'
import { choosePhoto } from './choose-photo'

const notThere = '照片没有传上去，可能是网络不好，请再选一次。'

interface Taking {
  /** How much of it is on its way, in whole percent; null while nothing is. */
  readonly percent: number | null
  /** What went wrong last, as a sentence. */
  readonly trouble: string | null
  readonly setTrouble: (trouble: string | null) => void
  /** Has somebody take or choose a photo, sends it to the storage, and hands on what it is called there. */
  readonly choose: () => Promise<void>
}

/** A photo on its way from the phone to `set`, which nothing is handed to where none was chosen or none arrived. */
export function usePhoto(set: (brought: string) => Promise<void>): Taking {
  const [percent, setPercent] = useState<number | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)

  async function choose() {
    setTrouble(null)
    const chosen = await choosePhoto()
    if (chosen === 'none') return
    if (typeof chosen === 'string') return setTrouble(sentenceFor(chosen))
    setPercent(0)
    const brought = await sendFile(chosen, setPercent)
    setPercent(null)
    if (brought === null) return setTrouble(notThere)
    await set(brought)
  }
  return { percent, trouble, setTrouble, choose }
}
