import { View } from '@tarojs/components'
import { Fragment, useEffect, useRef, useState } from 'react'
import { listPieces, listShipped, openPiece, previewPiece, savePiece } from '#core/contracts/publishing'
import { dateOf } from '#core/domain/time'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Choice, ChoiceGroup } from '../../components/choice/choice'
import { Notice } from '../../components/notice/notice'
import { DraftNotice } from '../../counsellor/form/draft-notice'
import { type Change, useKeptDraft } from '../../counsellor/form/kept-draft'
import { tell } from '../../device/tell'
import { useDesk } from '../../device/use-desk'
import { useNow } from '../../device/use-now'
import { sentenceFor } from '../../wording/refusals'
import { Changed } from './changed'
import { Checklist } from './checklist'
import { emptyForm, formOf, isOvertaken, type PieceForm, textIn, troubleIn } from './form'
import { paragraphsOf } from './paragraphs'
import { PictureField } from './picture-field'
import styles from './piece.module.scss'
import { AboutFields, HeadFields } from './piece-fields'
import { PlaceFields } from './place-fields'
import { Preview } from './preview'
import { SourceFields } from './source-fields'
import { usePreview } from './use-preview'
import { type Opened, type Shown, troubleWords } from './words'
import { WritingField } from './writing-field'

interface EditPieceProps {
  /** Null for a new one. */
  readonly piece: Shown | null
  readonly collections: Opened['collections']
  readonly orders: Opened['orders']
  /** Whose a new one is; null for everybody's. */
  readonly nodeId: string | null
  /** Whether what stands in the fields is not stored. */
  readonly onTyped: (isTyped: boolean) => void
  readonly onSaved: (saved: Shown) => void
}

/** The most a text may have, in characters as they are typed. */
const MOST = 10_000

/** A piece to be written. What is written stays whatever becomes of it: left, refused, or overtaken by somebody else. */
export function EditPiece({ piece, collections, orders, nodeId, onTyped, onSaved }: EditPieceProps) {
  const today = dateOf(useNow())
  const isDesk = useDesk()
  const before = piece ? formOf(piece) : emptyForm(today)
  const { draft, isKept, change, forget, done } = useKeptDraft<PieceForm>(`piece ${piece?.id ?? 'new'}`, before)
  // What was stored here last stands until it is read anew, and no longer.
  const isNewest = isKept || piece === null || (draft.revision ?? 0) >= piece.revision
  const form = isNewest ? draft : before
  const put = (how: Change<PieceForm>) =>
    change((so) => {
      const from = isKept ? so : form
      return { ...from, ...(typeof how === 'function' ? how(from) : how) }
    })
  const saving = useDoing(savePiece, { refreshes: [openPiece, previewPiece, listPieces, listShipped] })
  const [refusal, setRefusal] = useState<string | null>(null)
  const [shows, setShows] = useState<'writing' | 'preview'>('writing')
  // Fields keep what is written in them: thrown away, they begin anew.
  const [round, setRound] = useState(0)
  const [picturing, setPicturing] = useState(false)
  const inserting = useRef<(paragraph: string) => void>(() => undefined)
  const trouble = troubleIn(form)
  const preview = usePreview(piece?.id ?? null, isKept && trouble === null ? textIn(form) : null)

  useEffect(() => onTyped(isKept), [isKept, onTyped])

  async function save() {
    setRefusal(null)
    if (trouble !== null) return
    const revision = piece?.revision ?? 0
    const answer = await saving.run({ pieceId: piece?.id ?? null, revision, nodeId, text: textIn(form) })
    if (!answer.ok) return setRefusal(answer.refusal)
    done(formOf(answer.value.saved))
    tell('已经保存')
    onSaved(answer.value.saved)
  }
  function takeStored() {
    forget()
    setRefusal(null)
    setRound(round + 1)
  }
  const titles = new Map(collections.map(({ id, title }) => [id, title]))
  const overtaken = piece !== null && isKept && isOvertaken(form, piece)
  const writing = (
    <View className={styles.stack}>
      <Fragment key={round}>
        <HeadFields form={form} change={put} />
        <WritingField
          id='piece-text'
          label='正文'
          value={form.markdown}
          most={MOST}
          onChange={(markdown) => put({ markdown })}
          onSave={() => void save()}
          onPicture={() => setPicturing(!picturing)}
          inserting={inserting}
        />
        {picturing ? (
          <PictureField
            onTake={(paragraph) => {
              inserting.current(paragraph)
              setPicturing(false)
            }}
          />
        ) : null}
        <View className={styles.cards}>
          <AboutFields form={form} change={put} />
          <SourceFields form={form} change={put} />
        </View>
        {piece !== null && collections.length > 0 ? (
          <PlaceFields form={form} change={put} collections={collections} orders={orders} pieceId={piece.id} />
        ) : null}
      </Fragment>
    </View>
  )
  const saves = overtaken ? (
    <Changed
      mine={paragraphsOf(textIn(form), titles)}
      theirs={paragraphsOf(piece.text, titles)}
      copy={form.markdown}
      busy={saving.busy}
      onMine={() => void save()}
      onTheirs={takeStored}
    />
  ) : (
    <>
      {trouble !== null ? (
        <Notice kind='warn' id='piece-trouble'>
          {troubleWords[trouble]}
        </Notice>
      ) : null}
      {refusal !== null ? (
        <Notice kind='warn' id='piece-refused'>
          {refusal === 'piece-changed' ? sentenceFor(refusal) : `${sentenceFor(refusal)}写好的都还在上面。`}
        </Notice>
      ) : null}
      <Button id='save-piece' busy={saving.busy} onPress={() => void save()}>
        {piece === null || piece.state === 'draft' || piece.state === 'sent-back' ? '保存' : '保存成新的草稿'}
      </Button>
    </>
  )
  const beside = <Preview text={textIn(form)} preview={preview} />
  return (
    <>
      {isKept ? <DraftNotice id='piece-kept' onForget={takeStored} /> : null}
      {isDesk ? (
        <View className={styles.columns}>
          {writing}
          <View className={styles.beside}>{beside}</View>
        </View>
      ) : (
        <>
          <ChoiceGroup label='写，还是看写成的样子' inline>
            <Choice id='show-writing' label='写' chosen={shows === 'writing'} onChoose={() => setShows('writing')} />
            <Choice
              id='show-preview'
              label='看样子'
              chosen={shows === 'preview'}
              onChoose={() => setShows('preview')}
            />
          </ChoiceGroup>
          {shows === 'writing' ? writing : beside}
        </>
      )}
      {saves}
      {piece !== null && preview.looked ? (
        <Checklist piece={piece} hits={preview.looked.hits} isTyped={isKept} onSaved={onSaved} />
      ) : null}
    </>
  )
}
