import { useState } from 'react'
import { listPieces } from '#core/contracts/publishing'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Choice } from '../../../components/choice/choice'
import { Notice } from '../../../components/notice/notice'
import { DeskPage } from '../../../counsellor/desk/desk-page'
import { Options } from '../../../counsellor/form/options'
import { EditPiece } from '../../piece/edit-piece'
import { NotForEditing } from '../../piece/for-desk'
import type { Shown } from '../../piece/words'

interface NewPieceProps {
  readonly title: string
  readonly onSaved: (saved: Shown) => void
}

/** A new one: whose it is, and its text. Shelves are chosen once it is stored. */
export function NewPiece({ title, onSaved }: NewPieceProps) {
  const asked = useReading(listPieces, {})
  const [place, setPlace] = useState<string | null>(null)
  if (asked.state === 'failed' && asked.refusal === 'not-allowed') return <NotForEditing title={title} />
  return (
    <DeskPage title={title} heading='写一篇'>
      <Answer asked={asked} rows={6}>
        {({ places, everywhere }) => {
          if (!everywhere && places.length === 0) {
            return (
              <Notice kind='empty' id='reviews-only'>
                你可以审别人写的。写和发布由编辑来做。
              </Notice>
            )
          }
          const choices = [...(everywhere ? [{ id: 'everybody', name: '所有地方' }] : []), ...places]
          const chosen = place ?? choices[0]?.id ?? 'everybody'
          return (
            <>
              <Options label='写给哪里' note='存过一次以后，再选放在哪个书架。'>
                {choices.map(({ id, name }) => (
                  <Choice key={id} id={`for-${id}`} label={name} chosen={chosen === id} onChoose={() => setPlace(id)} />
                ))}
              </Options>
              <EditPiece
                piece={null}
                collections={[]}
                orders={[]}
                nodeId={chosen === 'everybody' ? null : chosen}
                onTyped={() => undefined}
                onSaved={onSaved}
              />
            </>
          )
        }}
      </Answer>
    </DeskPage>
  )
}
