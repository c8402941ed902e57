export default definePageConfig({ navigationBarTitleText: '以前的文字' })
