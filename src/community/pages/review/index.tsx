import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { asPage } from '../../../boundary/as-page'
import { Badge } from '../../../components/badge/badge'
import { Notice } from '../../../components/notice/notice'
import { Checklist, seenKey } from '../../piece/checklist'
import { ForDesk } from '../../piece/for-desk'
import styles from '../../piece/piece.module.scss'
import { Preview } from '../../piece/preview'
import { usePreview } from '../../piece/use-preview'
import { type Opened, readerWords, reviewWords, type Shown, stateWords, toneOf } from '../../piece/words'
import { Decide } from './decide'
import { SinceLast } from './since-last'
import '../../refusals'

/** A piece as somebody reads it who did not write it: as a phone shows it, what is new in it, and what may harm. */
function ReviewPage() {
  const { id = '' } = useRouter().params
  return (
    <ForDesk title='审稿' heading='审一篇' pieceId={id}>
      {(opened) => <Reviewing key={opened.piece.version} opened={opened} />}
    </ForDesk>
  )
}

function Reviewing({ opened }: { readonly opened: Opened }) {
  const { collections } = opened
  // What an answer gave back stands until it is read anew.
  const [saved, setSaved] = useState<Shown | null>(null)
  const piece = saved && saved.revision > opened.piece.revision ? saved : opened.piece
  const preview = usePreview(piece.id, null)
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set())
  const hits = preview.looked?.hits ?? []
  const looked = hits.filter((hit) => hit.answered && seen.has(seenKey(piece, hit)))
  const mayDecide = piece.state === 'in-review' && piece.review === 'yes'

  function see(key: string, isSeen: boolean) {
    const next = new Set(seen)
    if (isSeen) next.add(key)
    else next.delete(key)
    setSeen(next)
  }
  return (
    <>
      <View>
        <Badge tone={toneOf(piece.state)}>{stateWords[piece.state]}</Badge>
      </View>
      <Notice kind='info' id='who-may-review'>
        {whoMay(piece)}
      </Notice>
      <View className={styles.columns}>
        <View className={styles.stack}>
          <SinceLast opened={opened} collections={collections} />
          <Checklist
            piece={piece}
            hits={hits}
            isTyped={false}
            onSaved={setSaved}
            {...(mayDecide ? { seen, onSeen: see } : {})}
          />
          {mayDecide ? (
            <Decide
              piece={piece}
              seen={looked}
              left={preview.looked ? hits.length - looked.length : null}
              onSaved={setSaved}
            />
          ) : null}
        </View>
        <View className={styles.beside}>
          <Preview text={piece.text} preview={preview} />
        </View>
      </View>
    </>
  )
}

/** Who may say what of it, and whether it is the caller. */
function whoMay({ state, review, asks }: Shown): string {
  if (state !== 'in-review') return '这一篇现在不在等人审，先看看。'
  return review === 'yes' ? `这一篇要${readerWords[asks]}来审，你可以审。里面没有你写的字。` : reviewWords[review]
}

export default asPage(ReviewPage)
