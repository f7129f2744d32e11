using OgpKosovo.Content.Comments;
using OgpKosovo.Content.Consultations;
using OgpKosovo.Content.Tests.Checks;

namespace OgpKosovo.Content.Tests.Consultations;

public sealed class ConsultationRulesTests
{
    private const string Rest = "title:\n  en: K\nquestion:\n  en: Q\nchannels:\n  platform: https://example.org/\n";

    [Theory]
    [InlineData("opens: 2024-05-02\ncloses: 2024-05-01\n", 8)]
    [InlineData("opens: 2024-05-01\ncloses: 2024-05-31\nanswersDue: 2024-05-30\n", 9)]
    public void It_closes_after_it_opens_and_answers_come_after_that(string yaml, int line)
    {
        Assert.Equal([$"consultations/k.yml({line}) OGP073"], new SmallSite().With("consultations/k.yml", Rest + yaml).Problems());
    }

    [Theory]
    [InlineData("2024-04-30", ConsultationState.Planned)]
    [InlineData("2024-05-01", ConsultationState.Open)]
    [InlineData("2024-05-31", ConsultationState.Open)]
    [InlineData("2024-06-01", ConsultationState.Answering)]
    [InlineData("2024-06-30", ConsultationState.Answering)]
    [InlineData("2024-07-01", ConsultationState.AnswersOverdue)]
    public void Its_state_follows_from_the_day_and_the_answers(string today, ConsultationState expected)
    {
        var consultation = new Consultation { Opens = new(2024, 5, 1), Closes = new(2024, 5, 31), AnswersDue = new(2024, 6, 30) };
        var day = DateOnly.Parse(today, null);
        var isClosed = expected is ConsultationState.Answering or ConsultationState.AnswersOverdue;

        Assert.Equal(expected, ConsultationRules.StateOn(consultation, [new Comment(), new Comment { Answer = new() }], new(), day));
        Assert.Equal(isClosed ? ConsultationState.Closed : expected, ConsultationRules.StateOn(consultation, [new Comment { Answer = new() }], new(), day));
        Assert.Equal(isClosed ? ConsultationState.Closed : expected, ConsultationRules.StateOn(consultation with { Report = "r" }, [new Comment()], new(), day));
    }

    [Fact]
    public void Where_it_names_no_day_answers_are_overdue_after_the_days_of_the_settings()
    {
        var consultation = new Consultation { Opens = new(2024, 5, 1), Closes = new(2024, 5, 31) };

        Assert.Equal(ConsultationState.Answering, ConsultationRules.StateOn(consultation, [new Comment()], new() { AnswerDays = 10 }, new(2024, 6, 10)));
        Assert.Equal(ConsultationState.AnswersOverdue, ConsultationRules.StateOn(consultation, [new Comment()], new() { AnswerDays = 10 }, new(2024, 6, 11)));
        Assert.Equal(new DateOnly(2024, 6, 30), ConsultationRules.AnswersDue(consultation, new()));
    }

    [Theory]
    [InlineData("{#1.1} In.", "{#1.1} In.", null)]
    [InlineData("{#1.2} In.", "{#1.2} In.", "11,15")]
    [InlineData("{#in} In.", "{#in} In.", "11,15")]
    [InlineData("{#1.1} In.", "In.", "15")]
    public void A_paragraph_put_in_later_has_the_next_number_after_the_one_before_it_in_all_languages(string sq, string en, string? lines)
    {
        var yaml = Rest + $"opens: 2024-05-01\ncloses: 2024-05-31\ndraft:\n  sq: |\n    One.\n\n    {sq}\n  en: |\n    One.\n\n    {en}\n";
        var expected = (lines?.Split(',') ?? []).Select(l => $"consultations/k.yml({l}) OGP102");

        Assert.Equal(expected, new SmallSite("sq", "en").With("consultations/k.yml", yaml).Problems().Where(p => p.Contains("OGP102", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_draft_has_as_many_paragraphs_in_each_language()
    {
        var yaml = Rest + "opens: 2024-05-01\ncloses: 2024-05-31\ndraft:\n  sq: |\n    One.\n\n    Two.\n  en: |\n    One.\n";

        Assert.Equal(["consultations/k.yml(15) OGP100"], new SmallSite("sq", "en").With("consultations/k.yml", yaml).Problems().Where(p => p.Contains("OGP100", StringComparison.Ordinal)));
        Assert.DoesNotContain(new SmallSite("sq", "en").With("consultations/k.yml", yaml + "\n    Two.\n").Problems(), p => p.Contains("OGP100", StringComparison.Ordinal));
    }
}
