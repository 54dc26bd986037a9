/** The main query: fifty residents with name, address, phone, plan, contact worker, team with opening hours, and goals. */
export const mainQuery = /* GraphQL */ `
  query WhoSharesWhat {
    sharedWithMe(first: 50) {
      edges {
        node {
          id
          firstName
          street
          phone
          supportPlan {
            state
            contactWorker {
              name
            }
            team {
              name
              openingHours {
                weekday
                opens
                closes
              }
            }
            goals {
              lifeDomain
              text
            }
          }
        }
      }
    }
  }
`;
