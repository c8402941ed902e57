import { changeSite } from '#core/contracts/organisation'
import { Notice } from '../../components/notice/notice'
import { Follows } from './follows'
import type { Kept } from './kept-site'
import { SavingSheet } from './saving-sheet'
import { useSaving } from './use-saving'
import { useText } from './words'

/** Closes a site for good, or opens it again; who has a place there is said before. */
export function CloseSite({ kept, onClose }: { readonly kept: Kept; readonly onClose: () => void }) {
  const { site, inUse } = kept
  const { id, name, revision, closedOn } = site
  const { busy, trouble, save } = useSaving(changeSite, onClose)
  const isOpen = closedOn === null
  const isUsed = isOpen && (inUse.offers > 0 || inUse.booked)
  return (
    <SavingSheet
      id='close'
      title={isOpen ? `停用${name}` : `恢复${name}`}
      busy={busy}
      trouble={trouble}
      does={isOpen ? '停用' : '恢复'}
      isOff={isUsed}
      onSave={() => void save({ siteId: id, revision, change: { part: isOpen ? 'close' : 'open' } })}
      onClose={onClose}
    >
      {isUsed ? (
        <Notice kind='info' id='still-used'>
          {`${useText(inUse)}。请先在站点日程里安排好，再停用。`}
        </Notice>
      ) : null}
      <Follows
        lines={
          isOpen
            ? [
                '居民找不到它；扫它的码，会说可能已经停用了',
                '不再算进建成率',
                '以前在这里做过的，照样查得到',
                '随时可以恢复',
              ]
            : ['居民又找得到它', '预约要由咨询师重新开放']
        }
      />
    </SavingSheet>
  )
}
