/* eslint-disable */
export interface Ground {
  readonly category?: string;
  readonly by?: string;
  readonly onlyOwnTeam?: boolean;
  readonly thirdParty?: boolean;
}

export const personalFields: Readonly<Record<string, Ground>> = {
  "AccessPreview.categories": {
    "by": "teamOrOversight"
  },
  "AccessPreview.visibleCategories": {
    "by": "teamOrOversight"
  },
  "Assessment.date": {
    "category": "PLAN"
  },
  "Assessment.phase": {
    "category": "PLAN"
  },
  "Assessment.scores": {
    "category": "PLAN"
  },
  "AssessmentScore.lifeDomain": {
    "by": "lifeDomain"
  },
  "AssessmentScore.score": {
    "by": "lifeDomain"
  },
  "CategoryPreview.permitted": {
    "by": "teamOrOversight"
  },
  "CategoryPreview.rule": {
    "by": "teamOrOversight"
  },
  "ContactMoment.at": {
    "category": "CONTACT_LOG"
  },
  "ContactMoment.channel": {
    "category": "CONTACT_LOG"
  },
  "ContactMoment.kind": {
    "category": "CONTACT_LOG"
  },
  "ContactMoment.lifeDomains": {
    "category": "CONTACT_LOG",
    "by": "lifeDomains"
  },
  "ContactMoment.note": {
    "category": "CONTACT_LOG",
    "by": "lifeDomains"
  },
  "Goal.lifeDomain": {
    "by": "lifeDomain"
  },
  "Goal.status": {
    "by": "lifeDomain"
  },
  "Goal.text": {
    "by": "lifeDomain"
  },
  "HelpQuestion.lifeDomains": {
    "category": "HELP_QUESTION",
    "by": "lifeDomains"
  },
  "HelpQuestion.receivedAt": {
    "category": "HELP_QUESTION"
  },
  "HelpQuestion.state": {
    "category": "HELP_QUESTION"
  },
  "HelpQuestion.stated": {
    "category": "HELP_QUESTION"
  },
  "HelpQuestion.underlying": {
    "category": "HELP_QUESTION",
    "by": "lifeDomains"
  },
  "HouseholdMember.from": {
    "category": "HOUSEHOLD"
  },
  "HouseholdMember.resident": {
    "category": "HOUSEHOLD"
  },
  "HouseholdMember.role": {
    "category": "HOUSEHOLD"
  },
  "HouseholdMember.to": {
    "category": "HOUSEHOLD"
  },
  "NetworkMember.name": {
    "category": "SOCIAL_NETWORK",
    "thirdParty": true
  },
  "NetworkMember.relation": {
    "category": "SOCIAL_NETWORK",
    "thirdParty": true
  },
  "Referral.from": {
    "by": "concernedParties"
  },
  "Referral.lifeDomains": {
    "by": "lifeDomains"
  },
  "Referral.reason": {
    "by": "lifeDomains"
  },
  "Referral.sentAt": {
    "by": "concernedParties"
  },
  "Referral.state": {
    "by": "concernedParties"
  },
  "Referral.to": {
    "by": "concernedParties"
  },
  "Representation.kind": {
    "category": "HOUSEHOLD"
  },
  "Resident.assessments": {
    "category": "PLAN"
  },
  "Resident.birthDate": {
    "category": "IDENTITY"
  },
  "Resident.bsn": {
    "category": "BSN"
  },
  "Resident.city": {
    "category": "ADDRESS"
  },
  "Resident.contactMoments": {
    "category": "CONTACT_LOG"
  },
  "Resident.district": {
    "category": "ADDRESS"
  },
  "Resident.email": {
    "category": "CONTACT"
  },
  "Resident.firstName": {
    "category": "IDENTITY"
  },
  "Resident.helpQuestions": {
    "category": "HELP_QUESTION"
  },
  "Resident.houseNumber": {
    "category": "ADDRESS"
  },
  "Resident.household": {
    "category": "HOUSEHOLD"
  },
  "Resident.interpreterNeeded": {
    "category": "CONTACT"
  },
  "Resident.language": {
    "category": "CONTACT"
  },
  "Resident.lastName": {
    "category": "IDENTITY"
  },
  "Resident.namePrefix": {
    "category": "IDENTITY"
  },
  "Resident.network": {
    "category": "SOCIAL_NETWORK",
    "thirdParty": true
  },
  "Resident.phone": {
    "category": "CONTACT"
  },
  "Resident.postcode": {
    "category": "ADDRESS"
  },
  "Resident.representatives": {
    "category": "HOUSEHOLD"
  },
  "Resident.street": {
    "category": "ADDRESS"
  },
  "Resident.supportPlan": {
    "category": "PLAN"
  },
  "SupportPlan.contactWorker": {
    "category": "PLAN"
  },
  "SupportPlan.goals": {
    "category": "PLAN"
  },
  "SupportPlan.household": {
    "category": "PLAN"
  },
  "SupportPlan.residents": {
    "category": "PLAN"
  },
  "SupportPlan.reviewOn": {
    "category": "PLAN"
  },
  "SupportPlan.state": {
    "category": "PLAN"
  }
};

export const personalRows: Readonly<Record<string, Ground>> = {
  "AccessPreview": {
    "by": "teamOrOversight"
  },
  "Assessment": {
    "category": "PLAN"
  },
  "AssessmentScore": {
    "by": "lifeDomain"
  },
  "CategoryPreview": {
    "by": "teamOrOversight"
  },
  "ContactMoment": {
    "category": "CONTACT_LOG"
  },
  "Goal": {
    "by": "lifeDomain"
  },
  "HelpQuestion": {
    "category": "HELP_QUESTION"
  },
  "HouseholdMember": {
    "category": "HOUSEHOLD"
  },
  "NetworkMember": {
    "category": "SOCIAL_NETWORK"
  },
  "Referral": {
    "by": "concernedParties"
  },
  "Representation": {
    "category": "HOUSEHOLD"
  },
  "SupportPlan": {
    "category": "PLAN"
  }
};
