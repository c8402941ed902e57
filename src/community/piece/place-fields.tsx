import { Fragment } from 'react'
import type { Placing } from '#core/domain/publishing/piece'
import type { CollectionKind } from '#core/domain/reading/collection'
import { Card } from '../../components/card/card'
import { Choice } from '../../components/choice/choice'
import { Options } from '../../counsellor/form/options'
import { Tick, TickGroup } from '../../counsellor/form/tick'
import type { FieldsProps } from './piece-fields'
import type { Opened } from './words'

const kinds: readonly (readonly [CollectionKind, string, string])[] = [
  ['shelf', '书架', '按主题，可以放在几个书架上。'],
  ['door', '门', '刚刚遇到一件事的人，从这里进来。'],
  ['series', '一组', '从第一篇读到最后一篇。放进去以后，选排在哪里。'],
]

const MOST = 12

interface PlaceFieldsProps extends FieldsProps {
  readonly collections: Opened['collections']
  /** Of each series what it has, in its order. */
  readonly orders: Opened['orders']
  /** The piece itself: nobody stands before themselves. */
  readonly pieceId: string
}

/** On which shelves, behind which doors and in which series it stands; where it stood in one, it stays. */
export function PlaceFields({ form, change, collections, orders, pieceId }: PlaceFieldsProps) {
  const set = (collectionId: string, is: boolean) =>
    change(({ placements }) => {
      if (is && placements.length >= MOST) return {}
      const others = placements.filter((one) => one.collectionId !== collectionId)
      return { placements: is ? [...others, { collectionId, before: null }] : others }
    })
  const putBefore = (collectionId: string, before: string | null) =>
    change(({ placements }) => ({
      placements: placements.map((one) => (one.collectionId === collectionId ? { collectionId, before } : one)),
    }))
  const full = form.placements.length >= MOST ? `最多放 ${MOST} 处。` : null
  return (
    <Card id='placements' title='放在哪里'>
      {kinds.map(([kind, label, note]) => {
        const there = collections.filter((one) => one.kind === kind)
        if (there.length === 0) return null
        return (
          <Fragment key={kind}>
            <TickGroup label={label} note={note} trouble={full}>
              {there.map(({ id, title }) => (
                <Tick
                  key={id}
                  id={`place-${id}`}
                  label={title}
                  ticked={form.placements.some(({ collectionId }) => collectionId === id)}
                  onTick={(is) => set(id, is)}
                />
              ))}
            </TickGroup>
            {there.map(({ id, title }) => (
              <PlaceInOrder
                key={id}
                title={title}
                placing={form.placements.find(({ collectionId }) => collectionId === id)}
                others={orders.find((one) => one.collectionId === id)?.articles.filter((one) => one.id !== pieceId)}
                onPlace={(before) => putBefore(id, before)}
              />
            ))}
          </Fragment>
        )
      })}
    </Card>
  )
}

interface PlaceInOrderProps {
  readonly title: string
  /** Undefined where it is not to stand there. */
  readonly placing: Placing | undefined
  /** What stands there beside it; undefined where the order is no matter. */
  readonly others: readonly { readonly id: string; readonly title: string }[] | undefined
  readonly onPlace: (before: string | null) => void
}

/** Before which of the others of a series it is to be read. */
function PlaceInOrder({ title, placing, others, onPlace }: PlaceInOrderProps) {
  if (!placing || !others || others.length === 0) return null
  const { collectionId, before } = placing
  // One that is not there any more is no place: the end is.
  const chosen = others.some(({ id }) => id === before) ? before : null
  return (
    <Options label={`在“${title}”里排在哪里`}>
      {others.map((one) => (
        <Choice
          key={one.id}
          id={`before-${collectionId}-${one.id}`}
          label={`《${one.title}》前面`}
          chosen={chosen === one.id}
          onChoose={() => onPlace(one.id)}
        />
      ))}
      <Choice id={`before-${collectionId}-end`} label='最后' chosen={chosen === null} onChoose={() => onPlace(null)} />
    </Options>
  )
}
