import type { CollectionKind } from '#core/domain/reading/collection'
import { Card } from '../../components/card/card'
import { Tick, TickGroup } from '../../counsellor/form/tick'
import type { FieldsProps } from './piece-fields'
import type { Opened } from './words'

const kinds: readonly (readonly [CollectionKind, string, string])[] = [
  ['shelf', '书架', '按主题，可以放在几个书架上。'],
  ['door', '门', '刚刚遇到一件事的人，从这里进来。'],
  ['series', '一组', '从第一篇读到最后一篇，新放的排在最后。'],
]

const MOST = 12

interface PlaceFieldsProps extends FieldsProps {
  readonly collections: Opened['collections']
}

/** On which shelves, behind which doors and in which series it stands; where it stood in one, it stays. */
export function PlaceFields({ form, change, collections }: PlaceFieldsProps) {
  const set = (collectionId: string, is: boolean) =>
    change(({ placements }) => {
      if (is && placements.length >= MOST) return {}
      const others = placements.filter((one) => one.collectionId !== collectionId)
      return { placements: is ? [...others, { collectionId, before: null }] : others }
    })
  const full = form.placements.length >= MOST ? `最多放 ${MOST} 处。` : null
  return (
    <Card id='placements' title='放在哪里'>
      {kinds.map(([kind, label, note]) => {
        const there = collections.filter((one) => one.kind === kind)
        if (there.length === 0) return null
        return (
          <TickGroup key={kind} label={label} note={note} trouble={full}>
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
        )
      })}
    </Card>
  )
}
