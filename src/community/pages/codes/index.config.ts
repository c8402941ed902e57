export default definePageConfig({ navigationBarTitleText: '张贴的码' })
