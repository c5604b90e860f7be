/** The facts that front matter writes as inline Markdown, and that may carry markup in `content`. */
export const inlineFacts = ['title', 'subtitle', 'kicker', 'standfirst', 'byline'] as const
