import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { asPage } from '../../../boundary/as-page'
import { Badge } from '../../../components/badge/badge'
import { Notice } from '../../../components/notice/notice'
import { EditPiece } from '../../piece/edit-piece'
import { ForDesk } from '../../piece/for-desk'
import { Preview } from '../../piece/preview'
import { Steps } from '../../piece/steps'
import { usePreview } from '../../piece/use-preview'
import { type Opened, type Shown, stateWords, toneOf } from '../../piece/words'
import { NewPiece } from './new-piece'
import '../../refusals'

const title = '一篇稿件'

/** One piece: written, looked at as readers will have it, sent on and published. Without an id a new one. */
function PiecePage() {
  const { id: asked } = useRouter().params
  const [saved, setSaved] = useState<Shown | null>(null)
  const id = saved?.id ?? asked
  if (id === undefined) return <NewPiece title={title} onSaved={setSaved} />
  return (
    <ForDesk title={title} heading='写一篇' pieceId={id}>
      {(opened) => <OnePiece key={opened.piece.id} opened={opened} />}
    </ForDesk>
  )
}

function OnePiece({ opened }: { readonly opened: Opened }) {
  const { collections, orders } = opened
  // What a step answered stands until it is read anew.
  const [saved, setSaved] = useState<Shown | null>(null)
  const piece = saved && saved.revision > opened.piece.revision ? saved : opened.piece
  const [isTyped, setTyped] = useState(false)
  return (
    <>
      <View>
        <Badge tone={toneOf(piece.state)}>{stateWords[piece.state]}</Badge>
      </View>
      {piece.yours ? (
        <EditPiece
          piece={piece}
          collections={collections}
          orders={orders}
          nodeId={piece.nodeId}
          onTyped={setTyped}
          onSaved={setSaved}
        />
      ) : (
        <ReadOnly piece={piece} />
      )}
      <Steps piece={piece} isTyped={isTyped} onSaved={setSaved} />
    </>
  )
}

function ReadOnly({ piece }: { readonly piece: Shown }) {
  const preview = usePreview(piece.id, null)
  return (
    <>
      <Notice kind='info' id='not-yours'>
        这一篇由编辑来写。你可以看，也可以在居民看得到的时候下架。
      </Notice>
      <Preview text={piece.text} preview={preview} />
    </>
  )
}

export default asPage(PiecePage)
