import { useEffect, useRef, useState } from 'react'
import { previewPiece } from '#core/contracts/publishing'
import { useReading } from '../../cloud/use-reading'
import type { TextInput } from './form'
import type { Looked } from './words'

/** How long somebody has stopped typing before it is looked what becomes of it, in milliseconds. */
const PAUSE = 1_200

export interface Previewed {
  /** Null until something could be looked at. */
  readonly looked: Looked | null
  /** It is of a text that was typed over meanwhile, or of none. */
  readonly isOld: boolean
  readonly trouble: string | null
  readonly retry: (() => void) | null
  /** Nothing is stored and nothing typed yet. */
  readonly isBlank: boolean
}

/** What readers would get of a text, block by block: of what is typed, or (null) of what is stored. */
export function usePreview(pieceId: string | null, text: TextInput | null): Previewed {
  const settled = useSettled(text)
  const isBlank = pieceId === null && settled === null
  const asked = useReading(previewPiece, { pieceId, text: settled }, { enabled: !isBlank })
  const last = useRef<Looked | null>(null)
  if (asked.state === 'ready') last.current = asked.value
  return {
    isBlank,
    looked: last.current,
    isOld: asked.state !== 'ready' || settled !== text,
    trouble: asked.state === 'failed' ? asked.refusal : asked.state === 'ready' ? asked.trouble : null,
    retry: asked.state === 'loading' ? null : asked.retry,
  }
}

/** As it was when it last stood still; what is stored, at once. */
function useSettled(text: TextInput | null): TextInput | null {
  const [settled, setSettled] = useState(text)
  const latest = useRef(text)
  latest.current = text
  const key = JSON.stringify(text)
  useEffect(() => {
    if (key === 'null') return setSettled(null)
    const pause = setTimeout(() => setSettled(latest.current), PAUSE)
    return () => clearTimeout(pause)
  }, [key])
  return key === JSON.stringify(settled) ? text : settled
}
