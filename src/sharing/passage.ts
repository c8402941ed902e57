/** A page as it is handed on. Whatever is in here, strangers may read. */
export interface Passage {
  readonly title: string
  readonly path: string
  /** As it stands in an address, escaped; empty where the page needs none. */
  readonly query: string
}

/** What landing and front page are called by: nothing of anybody's reasons to be there. */
export const neutralTitle = '心邻：家门口的社区心理服务，全部免费'
