import { closeNode } from '#core/contracts/organisation'
import { Notice } from '../../components/notice/notice'
import { Follows } from './follows'
import type { Place } from './place'
import { SavingSheet } from './saving-sheet'
import { useSaving } from './use-saving'

/** Closes a place, or opens it again; what stands in its way is said before. */
export function ClosePlace({ place, onClose }: { readonly place: Place; readonly onClose: () => void }) {
  const { id, name, revision, closedOn } = place.node
  const { busy, trouble, save } = useSaving(closeNode, onClose)
  const isOpen = closedOn === null
  const left = isOpen ? leftThere(place) : []
  return (
    <SavingSheet
      id='close'
      title={isOpen ? `停用${name}` : `恢复${name}`}
      busy={busy}
      trouble={trouble}
      does={isOpen ? '停用' : '恢复'}
      isOff={left.length > 0}
      onSave={() => void save({ nodeId: id, revision, closed: isOpen })}
      onClose={onClose}
    >
      {left.length > 0 ? (
        <Notice kind='info' id='still-there'>
          {`还有${left.join('、')}，先移走、停用或者换好地方，才能停用这里。`}
        </Notice>
      ) : null}
      <Follows
        lines={
          isOpen
            ? ['不再算进建成率', '下面不能再加地方和站点', '以前在这里做过的，照样查得到', '随时可以恢复']
            : ['重新算进建成率', '下面又可以加地方和站点']
        }
      />
    </SavingSheet>
  )
}

/** What a place would leave behind. */
function leftThere({ children, sites, staff }: Place): string[] {
  const open = <One extends { readonly closedOn: string | null }>(all: readonly One[]) =>
    all.filter(({ closedOn }) => closedOn === null).length
  const counted = [
    [open(children), '个在用的地方'],
    [open(sites), '个在用的站点'],
    [staff, '个在这里任职的人'],
  ] as const
  return counted.flatMap(([count, what]) => (count > 0 ? [` ${count} ${what}`] : []))
}
