/** What a hire is for. Data comes before models, production before improvement, and who takes over before who gives. */
export const concerns = ['data', 'production', 'product', 'lead', 'research'] as const;
